import Foundation
import Glibc
import Testing

/// A terminal of a size with a program in it, driven as a person drives one.
final class Tmux {
    private let name = "switchboard-test-\(UUID().uuidString.prefix(8))"
    /// Goes when the last who needs it does, and so not while the program runs.
    private let home: Home

    /// Starts a program in a new terminal.
    init(_ command: String, home: Home, width: Int = 120, height: Int = 36) throws {
        self.home = home
        let start = ["new-session", "-d", "-x", "\(width)", "-y", "\(height)", command]
        let status = try Shell.start("tmux", socket + ["-f", "/dev/null"] + start, environment: home.environment)
        #expect(status == 0, "tmux does not start")
    }

    deinit {
        _ = try? Shell.start("tmux", socket + ["kill-server"], environment: ProcessInfo.processInfo.environment)
    }

    private var socket: [String] { ["-L", name] }

    /// Presses keys by their tmux names, such as `Enter`, `Escape`, `C-c`, `Right`.
    func press(_ keys: String...) throws {
        _ = try Shell.run("tmux", socket + ["send-keys"] + keys)
    }

    /// Types text as it is.
    func type(_ text: String) throws {
        _ = try Shell.run("tmux", socket + ["send-keys", "-l", text])
    }

    /// Gives the terminal another size.
    func resize(width: Int, height: Int) throws {
        _ = try Shell.run("tmux", socket + ["resize-window", "-x", "\(width)", "-y", "\(height)"])
    }

    /// What the terminal shows now.
    func screen() throws -> String {
        try Shell.run("tmux", socket + ["capture-pane", "-p"]).output
    }

    /// What the terminal shows now, with the control sequences that make it look so.
    func looks() throws -> String {
        try Shell.run("tmux", socket + ["capture-pane", "-p", "-e"]).output
    }

    /// Whether the program has asked the terminal for the mouse.
    func hasMouse() throws -> Bool {
        try Shell.run("tmux", socket + ["display-message", "-p", "#{mouse_any_flag}"]).output == "1\n"
    }

    /// The process the terminal started.
    func processID() throws -> Int32 {
        let text = try Shell.run("tmux", socket + ["list-panes", "-F", "#{pane_pid}"]).output
        return Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }

    /// Looks at the screen again and again until it is as wanted; records an issue with the last look when it never is.
    @discardableResult
    func wait(
        _ seconds: Double = 60, for wanted: String, sourceLocation: SourceLocation = #_sourceLocation,
        where isWanted: (String) -> Bool
    ) throws -> String {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var last = ""
        repeat {
            last = try screen()
            if isWanted(last) { return last }
            poll(nil, 0, 15)
        } while ContinuousClock.now < deadline
        Issue.record("never saw \(wanted); last:\n\(last)", sourceLocation: sourceLocation)
        return last
    }

    /// Waits until a text is on the screen.
    @discardableResult
    func wait(
        _ seconds: Double = 60, until text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String {
        try wait(seconds, for: "“\(text)”", sourceLocation: sourceLocation) { $0.contains(text) }
    }
}

/// Whether the figures of a finished answer are in view. A short one that came all at once has no pace among them.
func hasFigures(_ screen: String) -> Bool { screen.contains(/\d → [\d,]+ tokens/) }
