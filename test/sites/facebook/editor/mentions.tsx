import { LexicalTypeaheadMenuPlugin, MenuOption, type MenuTextMatch } from '@lexical/react/LexicalTypeaheadMenuPlugin'
import { $createTextNode, COMMAND_PRIORITY_HIGH, type TextNode } from 'lexical'
import { useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { type Person, people } from '../data.ts'
import { x } from '../style/x.ts'
import { Avatar } from '../ui/avatar.tsx'
import { $createMentionNode } from './mention-node.ts'

class PersonOption extends MenuOption {
  person: Person
  constructor(person: Person) {
    super(person.name)
    this.person = person
  }
}

function findQuery(text: string): MenuTextMatch | null {
  const match = /(?:^|\s)(@(\p{L}[\p{L} ]{0,20}))$/u.exec(text)
  if (!match?.[1] || match[2] === undefined) return null
  return { leadOffset: text.length - match[1].length, matchingString: match[2], replaceableString: match[1] }
}

function $insert(option: PersonOption, query: TextNode | null, close: () => void) {
  const mention = $createMentionNode(option.person.name)
  query?.replace(mention)
  // The caret must be able to stand behind the name, so a space follows it.
  const space = $createTextNode(' ')
  mention.insertAfter(space)
  space.select()
  close()
}

/** The list of people under "@…"; while it is open Enter picks, so it hears keys before the box's own Enter. */
export function Mentions() {
  const [query, setQuery] = useState<string | null>(null)
  const options = useMemo(() => {
    if (query === null) return []
    return people.filter((person) => person.name.toLowerCase().includes(query.toLowerCase())).map(toOption)
  }, [query])

  return (
    <LexicalTypeaheadMenuPlugin<PersonOption>
      options={options}
      triggerFn={findQuery}
      onQueryChange={setQuery}
      onSelectOption={$insert}
      commandPriority={COMMAND_PRIORITY_HIGH}
      anchorClassName={x('z-index:500')}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current && options.length > 0
          ? createPortal(
              <ul className={menu}>
                {options.map((option, index) => (
                  <li
                    key={option.key}
                    ref={option.setRefElement}
                    id={`typeahead-item-${index}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={selectedIndex === index}
                    className={selectedIndex === index ? selectedItem : item}
                    onMouseEnter={() => setHighlightedIndex(index)}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => selectOptionAndCleanUp(option)}
                  >
                    <Avatar of={option.person} size={32} />
                    <span>{option.person.name}</span>
                  </li>
                ))}
              </ul>,
              anchor.current,
            )
          : null
      }
    />
  )
}

const toOption = (person: Person) => new PersonOption(person)

const menu = x(
  'width:280px; margin-top:4px; padding:8px; border-radius:8px; background:var(--card); box-shadow:var(--shadow)',
)
const row =
  'display:flex; align-items:center; gap:12px; padding:8px; border-radius:8px; cursor:pointer; font-weight:500'
const item = x(row)
const selectedItem = x(`${row}; background:var(--hover)`)
