extension KeyMap {
    static let viInsert = layer(.viInsert) {
        [("vi-normal-mode", "normal mode", ["esc"], .vi(.normal), nil)]
    }

    static let viNormal = layer(.viNormal) {
        [
            ("vi-left", "left", ["h", "backspace"], .vi(.move(.left)), nil),
            ("vi-down", "line down, or what was sent after", ["j"], .down, nil),
            ("vi-up", "line up, or what was sent before", ["k"], .up, nil),
            ("vi-right", "right", ["l", "space"], .vi(.move(.right)), nil),
            ("vi-word-forward", "next word", ["w"], .vi(.move(.wordForward)), nil),
            ("vi-word-backward", "word before", ["b"], .vi(.move(.wordBackward)), nil),
            ("vi-word-end", "end of word", ["e"], .vi(.move(.wordEnd)), nil),
            ("vi-line-start", "start of line", ["0", "^"], .vi(.move(.lineStart)), nil),
            ("vi-line-end", "end of line", ["$"], .vi(.move(.lineEnd)), nil),
            ("vi-draft-start", "start of draft", ["g"], .vi(.move(.draftStart)), nil),
            ("vi-draft-end", "end of draft", ["G"], .vi(.move(.draftEnd)), nil),
            ("vi-insert", "insert before the cursor", ["i"], .vi(.insert(.before)), "insert"),
            ("vi-append", "insert after the cursor", ["a"], .vi(.insert(.after)), nil),
            ("vi-insert-at-start", "insert at the start of the line", ["I"], .vi(.insert(.lineStart)), nil),
            ("vi-append-at-end", "insert at the end of the line", ["A"], .vi(.insert(.lineEnd)), nil),
            ("vi-open-below", "open a line below", ["o"], .vi(.insert(.lineBelow)), nil),
            ("vi-open-above", "open a line above", ["O"], .vi(.insert(.lineAbove)), nil),
            ("vi-delete", "delete as far as a motion; dd the line", ["d"], .vi(.apply(.delete)), nil),
            ("vi-change", "change as far as a motion; cc the line", ["c"], .vi(.apply(.change)), nil),
            ("vi-copy", "copy as far as a motion; yy the line", ["y"], .vi(.apply(.copy)), nil),
            ("vi-delete-to-end", "delete to the end of the line", ["D"], .vi(.applyToLineEnd(.delete)), nil),
            ("vi-change-to-end", "change to the end of the line", ["C"], .vi(.applyToLineEnd(.change)), nil),
            ("vi-delete-character", "delete the character", ["x"], .vi(.deleteCharacter), nil),
            ("vi-put", "put what was deleted or copied", ["p"], .vi(.put), nil),
            ("vi-undo", "undo", ["u"], .edit(.undo), nil),
            ("vi-redo", "redo", ["U"], .edit(.redo), nil),
        ]
    }
}
