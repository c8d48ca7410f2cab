import Glibc
import Interface
import Runtime

/// What else the user has at hand: a clipboard, an editor, a browser. What came of using them is told through the mailbox.
struct Desk: Sendable {
    private let environment: [String: String]
    private let mailbox: Mailbox

    init(environment: [String: String], mailbox: Mailbox) {
        self.environment = environment
        self.mailbox = mailbox
    }

    /// Copies by a tool where there is one, which is waited for elsewhere.
    ///
    /// - Parameter isSent: Whether it was sent to the terminal's clipboard too; nil where there is no terminal to send it to.
    func copy(_ text: String, what: String, isSent: Bool?) {
        let otherwise = CopyOutcome(isSent: isSent)
        guard let tool = ClipboardTool.present(in: environment) else { return tell(otherwise.notice(of: what)) }
        Task.detached { [self] in
            tell((tool.copy(text) ? .kept(by: tool) : otherwise.after(tool)).notice(of: what))
        }
    }

    /// Opens a text in the user's editor and waits for it; the terminal must have been handed over.
    func edit(_ text: EditorText) {
        let folder = ["XDG_RUNTIME_DIR", "TMPDIR"].compactMap { environment[$0] }.first { $0.hasPrefix("/") } ?? "/tmp"
        do {
            let edited = try Editor(environment).edit(text.text, fileEnding: text.fileEnding, folder: folder)
            if text.isDraft { mailbox.put(.edited(edited)) }
        } catch {
            tell(Notice(.error, "\(error)"))
        }
    }

    /// Opens a link in the user's browser.
    ///
    /// - Parameter handOver: Gives the terminal to a browser that may need it, while what it is given runs.
    /// - Returns: Whether there is a browser.
    func open(link: String, handOver: (() -> Void) -> Void) -> Bool {
        guard let browser = Browser(environment) else { return false }
        guard browser.mayNeedTerminal else {
            Task.detached { [self] in tell(browser.notice(of: link, isOpened: browser.open(link))) }
            return true
        }
        var isOpened = false
        handOver { isOpened = browser.open(link) }
        tell(browser.notice(of: link, isOpened: isOpened))
        return true
    }

    private func tell(_ notice: Notice) { mailbox.put(.noticed(notice)) }
}
