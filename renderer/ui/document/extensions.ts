import type { Extensions } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { PageBreakNode, PictureNode, PriceTableNode, SignaturesNode } from './box-nodes.ts'
import { ChipNode } from './chip-node.ts'
import { LibraryPartNode, ShowIfNode } from './frame-nodes.ts'
import { PictureDrop } from './picture-drop.ts'
import { SlashKey } from './slash-key.ts'
import { TableCellNode, TableHeaderNode, TableNode, TableRowNode } from './table-nodes.ts'
import type { WorldRef } from './world.ts'

/** Exactly what the neutral document knows: nothing else can be typed or pasted. */
export function documentExtensions(world: WorldRef, onSlash: () => void): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [1, 2] },
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      strike: false,
      trailingNode: false,
    }),
    ChipNode.configure({ world }),
    ShowIfNode.configure({ world }),
    LibraryPartNode.configure({ world }),
    PriceTableNode.configure({ world }),
    SignaturesNode.configure({ world }),
    PageBreakNode.configure({ world }),
    PictureNode.configure({ world }),
    TableNode,
    TableRowNode,
    TableCellNode,
    TableHeaderNode,
    SlashKey.configure({ onSlash }),
    PictureDrop.configure({ world }),
  ]
}
