extension KeyMap {
    static let standardBindings: [Binding] =
        everywhere + composer + conversation + routing + preferences + overlay

    private static let everywhere = layer(.everywhere) {
        [
            ("focus next panel", ["tab"], .focusNext, "focus"),
            ("focus previous panel", ["shift+tab"], .focusPrevious, nil),
            ("stop the answer", ["esc"], .stop, nil),
            ("help", ["f1"], .help, "help"),
            ("new conversation", ["ctrl+n"], .newConversation, "new"),
            ("scroll up a page", ["pageup"], .scroll(.pageUp), nil),
            ("scroll down a page", ["pagedown"], .scroll(.pageDown), nil),
            ("clear the draft; quit when it is empty", ["ctrl+c"], .clearOrQuit, nil),
            ("quit", ["ctrl+q"], .quit, "quit"),
            ("suspend to the shell", ["ctrl+z"], .suspend, nil),
            ("draw everything anew", ["ctrl+l"], .redraw, nil),
        ]
    }

    private static let composer = layer(.composer) {
        [
            ("send", ["enter"], .send, "send"),
            ("new line", ["ctrl+j", "alt+enter", "shift+enter"], .edit(.newline), "newline"),
            ("line up, or what was sent before", ["up"], .up, nil),
            ("line down, or what was sent after", ["down"], .down, nil),
            ("left", ["left", "ctrl+b"], .edit(.left), nil),
            ("right", ["right", "ctrl+f"], .edit(.right), nil),
            ("word left", ["alt+b", "ctrl+left", "alt+left"], .edit(.wordLeft), nil),
            ("word right", ["alt+f", "ctrl+right", "alt+right"], .edit(.wordRight), nil),
            ("start of line", ["home", "ctrl+a"], .edit(.lineStart), nil),
            ("end of line", ["end", "ctrl+e"], .edit(.lineEnd), nil),
            ("start of draft", ["ctrl+home", "alt+<"], .edit(.draftStart), nil),
            ("end of draft", ["ctrl+end", "alt+>"], .edit(.draftEnd), nil),
            ("delete backward", ["backspace", "ctrl+h"], .edit(.deleteBackward), nil),
            ("delete forward, or quit when the draft is empty", ["ctrl+d"], .edit(.deleteForward), nil),
            ("delete forward", ["delete"], .edit(.deleteForward), nil),
            ("delete word backward", ["ctrl+w", "alt+backspace"], .edit(.deleteWordBackward), nil),
            ("delete word forward", ["alt+d"], .edit(.deleteWordForward), nil),
            ("kill to end of line", ["ctrl+k"], .edit(.killToLineEnd), nil),
            ("kill to start of line", ["ctrl+u"], .edit(.killToLineStart), nil),
            ("yank what was killed", ["ctrl+y"], .edit(.yank), nil),
            ("swap two characters", ["ctrl+t"], .edit(.transpose), nil),
            ("undo", ["ctrl+_", "alt+u"], .edit(.undo), nil),
            ("redo", ["alt+r"], .edit(.redo), nil),
        ]
    }

    private static let conversation = layer(.conversation) {
        [
            ("message before", ["up", "k"], .select(.previous), "select"),
            ("message after", ["down", "j"], .select(.next), nil),
            ("first message", ["home", "g"], .select(.first), nil),
            ("last message", ["end", "G"], .select(.last), nil),
            ("good answer", ["+"], .rate(1), "good"),
            ("bad answer", ["-"], .rate(-1), "bad"),
            ("show or fold the reasoning", ["enter", "space"], .toggleReasoning, "reasoning"),
            ("copy the message", ["y"], .copyMessage, "copy"),
            ("help", ["?"], .help, nil),
        ]
    }

    private static let routing = layer(.routing) {
        [
            ("candidate before", ["up", "k"], .choose(.previous), "choose"),
            ("candidate after", ["down", "j"], .choose(.next), nil),
            ("first candidate", ["home", "g"], .choose(.first), nil),
            ("last candidate", ["end", "G"], .choose(.last), nil),
            ("pin the candidate, or let it go", ["enter"], .pin, "pin"),
            ("ban the candidate for this session, or let it back", ["x"], .ban, "ban"),
            ("help", ["?"], .help, nil),
        ]
    }

    private static let preferences = layer(.preferences) {
        [
            ("slider before", ["up", "k"], .slider(.previous), "slider"),
            ("slider after", ["down", "j"], .slider(.next), nil),
            ("less by 1", ["left", "h"], .nudge(-1), "±1"),
            ("more by 1", ["right", "l"], .nudge(1), nil),
            ("less by 10", ["shift+left", "H"], .nudge(-10), "±10"),
            ("more by 10", ["shift+right", "L"], .nudge(10), nil),
            ("as it was at first", ["r", "backspace"], .resetSliders, "reset"),
            ("Balanced", ["f5"], .preset(1), "presets"),
            ("Best answer", ["f6"], .preset(2), nil),
            ("Fast", ["f7"], .preset(3), nil),
            ("Cheap", ["f8"], .preset(4), nil),
            ("help", ["?"], .help, nil),
        ] + (0...9).map { ("type a value", ["\($0)"], .typeDigit($0), nil) }
    }

    private static let overlay = layer(.overlay) {
        [
            ("close", ["esc", "q", "f1", "?"], .close, "close"),
            ("up", ["up", "k"], .scroll(.lineUp), "scroll"),
            ("down", ["down", "j"], .scroll(.lineDown), nil),
            ("first", ["home", "g"], .scroll(.top), nil),
            ("last", ["end", "G"], .scroll(.bottom), nil),
        ]
    }

    private typealias Row = (help: String, keys: [String], intent: Intent, hint: String?)

    private static func layer(_ layer: Layer, rows: () -> [Row]) -> [Binding] {
        rows().map { Binding(keys: $0.keys, intent: $0.intent, help: $0.help, layer: layer, hint: $0.hint) }
    }
}
