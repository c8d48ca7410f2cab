import Glibc
import Settings

/// A program that keeps the clipboard: the terminal's own way cannot be known to have worked, this can.
struct ClipboardTool: Sendable {
    /// What it is called.
    let name: String
    /// Where what it copies can be pasted.
    let place: String
    private let words: [String]

    /// Where it can be pasted, with the tool's name unless that is said already.
    var placeAndName: String { place.hasPrefix(name) ? place : "\(place) (\(name))" }

    /// The one that fits where the program runs; nil when there is none.
    static func present(in environment: [String: String]) -> ClipboardTool? {
        let path = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return all.first { variable, tool in
            (variable.isEmpty || environment[variable].map { !$0.isEmpty } ?? false)
                && path.contains { access("\($0)/\(tool.name)", X_OK) == 0 }
        }?.1
    }

    /// The variable that must be set for a tool to be of use, and the tool.
    private static let all: [(String, ClipboardTool)] = [
        ("WAYLAND_DISPLAY", ClipboardTool(name: "wl-copy", place: "the clipboard", words: ["wl-copy"])),
        (
            "DISPLAY",
            ClipboardTool(name: "xclip", place: "the clipboard", words: ["xclip", "-selection", "clipboard", "-in"])
        ),
        ("DISPLAY", ClipboardTool(name: "xsel", place: "the clipboard", words: ["xsel", "--clipboard", "--input"])),
        ("", ClipboardTool(name: "pbcopy", place: "the clipboard", words: ["pbcopy"])),
        ("TMUX", ClipboardTool(name: "tmux", place: "tmux's buffer", words: ["tmux", "load-buffer", "-w", "-"])),
    ]

    /// A tool whose display does not answer must not be waited for.
    private static let patience = ["timeout", "3"]

    /// Copies a text; whether the tool says it did. Waits for it.
    func copy(_ text: String) -> Bool {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return false }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let process = Subprocess.start(Self.patience + words, streams: .input(ends[0]))
        close(ends[0])
        let isWritten = Output.write(text, to: ends[1])
        close(ends[1])
        guard let process else { return false }
        return Subprocess.wait(for: process) == 0 && isWritten
    }
}
