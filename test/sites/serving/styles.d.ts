/** A style sheet imported for its effect: esbuild gathers it into /assets/main.css. */
declare module '*.css'
