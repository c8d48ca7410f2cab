extension KeyMap {
    static let standardBindings: [Binding] =
        everywhere + panels + composer + conversation + routing + preferences + overlay + list + links + sessions
        + completion
        + comparison + viInsert + viNormal

    private static let everywhere = layer(.everywhere) {
        [
            ("focus-next", "focus next panel", ["tab"], .focusNext, "focus"),
            ("focus-previous", "focus previous panel", ["shift+tab"], .focusPrevious, nil),
            ("focus-conversation", "go to the conversation", ["alt+1"], .focus(.conversation), nil),
            ("focus-routing", "go to the ranking", ["alt+2"], .focus(.routing), nil),
            ("focus-preferences", "go to the preferences", ["alt+3"], .focus(.preferences), nil),
            ("stop", "stop the answer", ["esc"], .stop, nil),
            ("help", "help", ["f1"], .help, "help"),
            ("new-conversation", "new conversation", ["ctrl+n"], .newConversation, "new"),
            ("palette", "do anything, by its name", ["ctrl+p"], .openPalette, "palette"),
            ("why", "say why the winner wins", ["ctrl+r"], .why, "why"),
            ("sessions", "open another conversation", ["ctrl+o"], .openSessions, "sessions"),
            ("page-up", "scroll up a page", ["pageup"], .scroll(.pageUp), nil),
            ("page-down", "scroll down a page", ["pagedown"], .scroll(.pageDown), nil),
            ("notices", "what was told so far", ["f2", "alt+n"], .showNotices, nil),
            ("alone", "show this panel alone, or all of them", ["f4", "alt+z"], .toggleAlone, nil),
            ("mouse", "take the mouse, or leave it to the terminal", ["f3", "alt+m"], .toggleMouse, nil),
            (
                "clear-or-quit", "stop the answer, else clear the draft; pressed twice, quit", ["ctrl+c"], .clearOrQuit,
                nil
            ),
            ("quit", "quit", ["ctrl+q"], .quit, "quit"),
            ("preset-1", "preset: Balanced", ["f5"], .preset(1), nil),
            ("preset-2", "preset: Best answer", ["f6"], .preset(2), nil),
            ("preset-3", "preset: Fast", ["f7"], .preset(3), nil),
            ("preset-4", "preset: Cheap", ["f8"], .preset(4), nil),
            ("suspend", "suspend to the shell", ["ctrl+z"], .suspend, nil),
            ("redraw", "draw everything anew", ["ctrl+l"], .redraw, nil),
        ]
    }

    private static let panels = layer(.panels) {
        [
            ("help-in-panels", "help", ["?"], .help, nil),
            ("panel-1", "go to the conversation", ["1"], .focus(.conversation), nil),
            ("panel-2", "go to the ranking", ["2"], .focus(.routing), nil),
            ("panel-3", "go to the preferences", ["3"], .focus(.preferences), nil),
        ]
    }

    private static let composer = layer(.composer) {
        [
            ("send", "send", ["enter"], .send, "send"),
            ("newline", "new line", ["ctrl+j", "alt+enter", "shift+enter"], .edit(.newline), "newline"),
            ("line-up", "line up, or what was sent before", ["up"], .up, nil),
            ("line-down", "line down, or what was sent after", ["down"], .down, nil),
            ("left", "left", ["left", "ctrl+b"], .edit(.left), nil),
            ("right", "right", ["right", "ctrl+f"], .edit(.right), nil),
            ("word-left", "word left", ["alt+b", "ctrl+left", "alt+left"], .edit(.wordLeft), nil),
            ("word-right", "word right", ["alt+f", "ctrl+right", "alt+right"], .edit(.wordRight), nil),
            ("line-start", "start of line", ["home", "ctrl+a"], .edit(.lineStart), nil),
            (
                "line-end", "end of line; at the end of the draft, of the conversation", ["end", "ctrl+e"],
                .edit(.lineEnd), nil
            ),
            ("draft-start", "start of draft", ["ctrl+home", "alt+<"], .edit(.draftStart), nil),
            ("draft-end", "end of draft", ["ctrl+end", "alt+>"], .edit(.draftEnd), nil),
            ("delete-backward", "delete backward", ["backspace", "ctrl+h"], .edit(.deleteBackward), nil),
            (
                "delete-or-quit", "delete forward, or quit when the draft is empty", ["ctrl+d"], .deleteOrQuit,
                nil
            ),
            ("delete-forward", "delete forward", ["delete"], .edit(.deleteForward), nil),
            (
                "delete-word-backward", "delete word backward", ["ctrl+w", "alt+backspace"], .edit(.deleteWordBackward),
                nil
            ),
            ("delete-word-forward", "delete word forward", ["alt+d"], .edit(.deleteWordForward), nil),
            ("kill-to-end", "kill to end of line", ["ctrl+k"], .edit(.killToLineEnd), nil),
            ("kill-to-start", "kill to start of line", ["ctrl+u"], .edit(.killToLineStart), nil),
            ("yank", "yank what was killed", ["ctrl+y"], .edit(.yank), nil),
            ("compare", "put the draft to several models at once", ["alt+c"], .compareDraft, nil),
            ("edit-draft", "write in your editor ($VISUAL, $EDITOR)", ["ctrl+g"], .editDraft, nil),
            ("transpose", "swap two characters", ["ctrl+t"], .edit(.transpose), nil),
            ("undo", "undo", ["ctrl+_", "alt+u"], .edit(.undo), nil),
            ("redo", "redo", ["alt+r"], .edit(.redo), nil),
        ]
    }

    private static let conversation = layer(.conversation) {
        [
            ("message-previous", "message before", ["up", "k"], .select(.previous), "select"),
            ("message-next", "message after", ["down", "j"], .select(.next), nil),
            ("message-first", "first message", ["home", "g"], .select(.first), nil),
            ("message-last", "last message", ["end", "G"], .select(.last), nil),
            ("rate-good", "good answer; again takes that back", ["+"], .rate(1), "good"),
            ("rate-bad", "bad answer; again takes that back", ["-"], .rate(-1), "bad"),
            ("toggle-reasoning", "show or fold the reasoning", ["enter", "space"], .toggleReasoning, "reasoning"),
            ("regenerate", "another answer of the same model", ["r"], .askAgain(.same), "again"),
            ("regenerate-stronger", "another answer of a stronger model", ["s"], .askAgain(.stronger), "stronger"),
            ("regenerate-runner-up", "another answer of the runner-up", ["u"], .askAgain(.runnerUp), nil),
            ("compare-question", "compare several models' answers", ["c"], .compareQuestion, "compare"),
            ("continue", "another model goes on where it broke off", ["o"], .askAgain(.goOn), nil),
            ("edit-question", "edit the question and send it again", ["e"], .editQuestion, "edit"),
            ("branch-previous", "the alternative before", ["left", "h"], .showNeighbour(.previous), nil),
            ("branch-next", "the alternative after", ["right", "l"], .showNeighbour(.next), nil),
            ("copy-message", "copy the message", ["y"], .copyMessage, "copy"),
            ("copy-code", "copy a code block", ["Y"], .copyCode, nil),
            ("edit-code", "open a code block in your editor", ["E"], .editCode, nil),
            ("links", "copy or open a link of the message", ["L"], .links, nil),
            ("mark", "begin or end marking messages to copy", ["v"], .mark, nil),
        ]
    }

    private static let routing = layer(.routing) {
        [
            ("candidate-previous", "candidate before", ["up", "k"], .choose(.previous), "choose"),
            ("candidate-next", "candidate after", ["down", "j"], .choose(.next), nil),
            ("candidate-first", "first candidate", ["home", "g"], .choose(.first), nil),
            ("candidate-last", "last candidate", ["end", "G"], .choose(.last), nil),
            ("card", "show what is known of it", ["i"], .card, "info"),
            ("pin", "pin the candidate, or let it go", ["enter"], .pin, "pin"),
            ("ban", "ban the candidate for this session, or let it back", ["x"], .ban, "ban"),
        ]
    }

    private static let preferences = layer(.preferences) {
        [
            ("slider-previous", "preference before", ["up", "k"], .slider(.previous), "slider"),
            ("slider-next", "preference after", ["down", "j"], .slider(.next), nil),
            ("slider-first", "first preference", ["home", "g"], .slider(.first), nil),
            ("slider-last", "last preference", ["end", "G"], .slider(.last), nil),
            ("less", "less by 1, or one step", ["left", "h"], .nudge(-1), "±1"),
            ("more", "more by 1, or one step", ["right", "l"], .nudge(1), nil),
            ("much-less", "less by 10, or three steps", ["shift+left", "H"], .nudge(-10), "±10"),
            ("much-more", "more by 10, or three steps", ["shift+right", "L"], .nudge(10), nil),
            (
                "reset-sliders", "the sliders in balance, or the row as it was at first", ["r", "backspace"],
                .resetSliders, "reset"
            ),
            ("preset-next", "the next preset, your own among them", ["p"], .nextPreset, "preset"),
            ("edit-entry", "write the patterns of a row", ["enter"], .editEntry, nil),
        ] + (0...9).map { ("digit-\($0)", "type a value", ["\($0)"], .typeDigit($0), nil) }
    }

    private static let overlay = layer(.overlay) {
        [
            ("close", "close", ["esc", "q", "f1", "?", "ctrl+c"], .close, "close"),
            ("overlay-quit", "quit", ["ctrl+q"], .quit, nil),
            ("overlay-up", "up", ["up", "k"], .scroll(.lineUp), "scroll"),
            ("overlay-down", "down", ["down", "j"], .scroll(.lineDown), nil),
            ("overlay-page-up", "up a page", ["pageup"], .scroll(.pageUp), nil),
            ("overlay-page-down", "down a page", ["pagedown", "space"], .scroll(.pageDown), nil),
            ("overlay-first", "first", ["home", "g"], .scroll(.top), nil),
            ("overlay-last", "last", ["end", "G"], .scroll(.bottom), nil),
        ]
    }

    private static let list = layer(.list) {
        [
            ("list-accept", "take the chosen one", ["enter"], .accept, "take"),
            ("list-up", "up", ["up", "ctrl+p"], .move(.lineUp), nil),
            ("list-down", "down", ["down", "ctrl+n"], .move(.lineDown), nil),
            ("list-page-up", "up a page", ["pageup"], .move(.pageUp), nil),
            ("list-page-down", "down a page", ["pagedown"], .move(.pageDown), nil),
            ("list-first", "first", ["home"], .move(.top), nil),
            ("list-last", "last", ["end"], .move(.bottom), nil),
            ("list-erase", "erase a character", ["backspace", "ctrl+h"], .erase, nil),
            ("list-erase-all", "erase all", ["ctrl+u"], .eraseAll, nil),
            ("list-close", "close", ["esc", "ctrl+c"], .close, "close"),
            ("list-quit", "quit", ["ctrl+q"], .quit, nil),
        ]
    }

    private static let links = layer(.links) {
        [
            ("link-copy", "copy the link", ["enter"], .accept, "copy"),
            ("link-open", "open it in your browser", ["ctrl+o"], .openLink, "open"),
        ]
    }

    private static let sessions = layer(.sessions) {
        [
            ("session-open", "open the conversation", ["enter"], .accept, "open"),
            ("session-rename", "give it another title", ["ctrl+r"], .renameSession, "rename"),
            ("session-delete", "delete it", ["ctrl+x"], .deleteSession, "delete"),
            ("session-undo", "take the last deletion back", ["ctrl+z"], .undoDelete, "undo"),
            ("session-new", "begin a new conversation", ["ctrl+n"], .newFromSessions, "new"),
        ]
    }

    private static let completion = layer(.completion) {
        [
            ("complete", "complete", ["tab"], .complete, "complete"),
            ("complete-and-send", "complete, and do it", ["enter"], .acceptCompletion, "do it"),
            ("completion-previous", "the completion before", ["up"], .moveCompletion(.previous), nil),
            ("completion-next", "the completion after", ["down"], .moveCompletion(.next), nil),
        ]
    }

    private static let comparison = layer(.comparison) {
        (1...9).map { ("prefer-\($0)", "prefer that answer", ["\($0)"], .pickAnswer($0), nil) } + [
            (
                "comparison-stop", "stop all answers, then close", ["esc", "q", "ctrl+c"], .stopComparison,
                "stop, close"
            ),
            ("comparison-up", "up", ["up", "k"], .scroll(.lineUp), "scroll"),
            ("comparison-down", "down", ["down", "j"], .scroll(.lineDown), nil),
            ("comparison-page-up", "up a page", ["pageup"], .scroll(.pageUp), nil),
            ("comparison-page-down", "down a page", ["pagedown", "space"], .scroll(.pageDown), nil),
            ("comparison-first", "to the beginning", ["home", "g"], .scroll(.top), nil),
            ("comparison-last", "to the end", ["end", "G"], .scroll(.bottom), nil),
            ("comparison-quit", "quit", ["ctrl+q"], .quit, nil),
        ]
    }

    typealias Row = (name: String, help: String, keys: [String], intent: Intent, hint: String?)

    /// The bindings of a layer: name, help, keys, intent, and a word for the footer.
    static func layer(_ layer: Layer, rows: () -> [Row]) -> [Binding] {
        rows().map {
            Binding(
                name: $0.name, keys: $0.keys, intent: $0.intent, help: $0.help, layer: layer, hint: $0.hint)
        }
    }
}
