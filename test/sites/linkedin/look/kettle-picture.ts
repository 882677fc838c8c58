const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 552 290">
<defs><linearGradient id="w" x2="0" y2="1"><stop stop-color="#fef3c7"/><stop offset="1" stop-color="#fcd9a5"/></linearGradient></defs>
<rect width="552" height="290" fill="url(#w)"/><rect y="232" width="552" height="58" fill="#c08552"/>
<circle cx="450" cy="74" r="34" fill="#fff" opacity=".7"/>
<g transform="translate(0 22)"><path d="M222 232c-14-46-8-96 18-124h76c26 28 32 78 18 124z" fill="#1d6fa5"/>
<path d="M240 108c4-14 20-22 38-22s34 8 38 22z" fill="#155a87"/><circle cx="278" cy="80" r="8" fill="#0f3f60"/>
<path d="M330 130c44-10 58 62 6 82" fill="none" stroke="#0f3f60" stroke-width="14" stroke-linecap="round"/>
<path d="M228 136l-46-18 34 62z" fill="#1d6fa5"/><path d="M244 130c-10 26-12 52-8 80" fill="none" stroke="#fff" stroke-width="6" opacity=".4"/></g>
</svg>`

export const kettlePicture = `data:image/svg+xml,${encodeURIComponent(drawing)}`
