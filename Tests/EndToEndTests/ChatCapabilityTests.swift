import Foundation
import Testing

/// What a person can do in the chat, from the keyboard, on the demo fleet.
@Suite(.serialized, .timeLimit(.minutes(10)))
struct ChatCapabilityTests {
    @Test func `answers are compared side by side, and the one preferred goes on`() throws {
        let (home, chat) = try openedChat()
        try chat.type("/compare 2 Explain tides in a sentence !tokens:40 !rate:200")
        try chat.press("Enter")
        try chat.wait(for: "two columns with figures") {
            $0.contains("╮1 demo/") && $0.contains("╮2 demo/") && $0.matches(of: /tok\/s/).count == 2
        }
        try chat.press("2")
        try chat.wait(until: "the router has learnt from your pick")
        try chat.wait(until: "Explain tides in a sentence")
        try chat.wait(for: "its alternatives counted") { hasFigures($0) }
        let log = try home.succeed("sessions", "show", "last").output
        #expect(log.contains("Explain tides in a sentence"))
    }

    @Test func `escape stops all answers that are compared`() throws {
        let (_, chat) = try openedChat()
        try chat.type("/compare 3 Explain tides !tokens:4000 !rate:40")
        try chat.press("Enter")
        try chat.wait(for: "three columns that stream") { $0.matches(of: /answering …/).count == 3 }
        try chat.press("Escape")
        try chat.wait(for: "three that stopped") { $0.matches(of: /stopped/).count == 3 }
    }

    @Test func `a question sent while an answer comes waits, and is asked when its time has come`() throws {
        let (_, chat) = try openedChat()
        try chat.type("Explain tides !tokens:120 !rate:60")
        try chat.press("Enter")
        try chat.wait(until: "Simulated answer")
        try chat.type("And the moon? !tokens:20")
        try chat.press("Enter")
        try chat.wait(until: "waits  Esc takes it back  And the moon?")
        try chat.wait(for: "the second answer's figures") { screen in
            !screen.contains("waits  Esc") && screen.matches(of: /tok\/s ·/).count >= 1
                && screen.contains("And the moon?")
        }
    }

    @Test func `another conversation is begun while an answer comes, and both are kept`() throws {
        let (home, chat) = try openedChat()
        try chat.type("Explain tides !tokens:200 !rate:50")
        try chat.press("Enter")
        try chat.wait(until: "Simulated answer")
        try chat.press("C-n")
        try chat.wait(until: "1 more answering")
        try chat.type("Hello there !tokens:20")
        try chat.press("Enter")
        try chat.wait(for: "the first one's end told") { $0.contains("is answered; ^O opens it") }
        try chat.press("C-o")
        try chat.wait(for: "both in the browser") { $0.contains("Explain tides") && $0.contains("Hello there") }
        try chat.press("Escape", "C-q")
        #expect(try home.succeed("sessions", "list").output.split(separator: "\n").count == 3)
    }

    @Test func `files are completed while they are written, and go along`() throws {
        let (home, chat) = try openedChat()
        try Data("high at noon\n".utf8).write(to: home.folder.appending(path: "tide-notes.txt"))
        try Self.picture.write(to: home.folder.appending(path: "tide.png"))
        try chat.type("What is in @~/tide-")
        try chat.wait(until: "~/tide-notes.txt")
        try chat.press("Tab")
        try chat.wait(until: "with  tide-notes.txt 13 B")
        try chat.type("and @~/tide.png")
        try chat.wait(for: "the need to see") { $0.contains("tide.png 70 B") && $0.contains("vision") }
        try chat.press("Enter")
        try chat.wait(for: "an answer") {
            hasFigures($0) && $0.contains("with tide-notes.txt 13 B, tide.png 70 B")
        }
    }

    @Test func `files below the working folder are found by a part of their name, hidden ones are not`() throws {
        let home = try Home.simulated()
        for (folder, name) in [("project/src/deep", "calc.py"), ("project/.cache", "calc.pyc")] {
            let place = home.folder.appending(path: folder)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            try Data("1\n".utf8).write(to: place.appending(path: name))
        }
        try Data([72, 0, 105]).write(to: home.folder.appending(path: "project/zero.txt"))
        let chat = try Tmux("cd $HOME/project && \(Shell.binary)", home: home)
        try chat.wait(until: "All models here are simulated")
        try chat.type("What does @calc")
        let offered = try chat.wait(until: "src/deep/calc.py  2 B")
        #expect(!offered.contains(".cache"))
        try chat.press("Tab")
        try chat.wait(until: "with  calc.py 2 B")
        try chat.type("and @zero.txt")
        try chat.wait(until: "✗ zero.txt is no text")
        try chat.press("Enter")
        try chat.wait(for: "a notice of it") { $0.matches(of: /zero.txt is no text/).count == 2 }
    }

    @Test func `a conversation is exported, and never over a file that is there`() throws {
        let (home, chat) = try openedChat()
        try chat.type("Explain tides !tokens:20")
        try chat.press("Enter")
        try chat.wait(for: "an answer with its figures", where: hasFigures)
        try chat.type("/export ~/tides.md")
        try chat.press("Enter")
        try chat.wait(until: "Exported to")
        let file = home.folder.appending(path: "tides.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains("Explain tides") && text.contains("Simulated answer"))
        try chat.type("/export ~/tides.md")
        try chat.press("Enter")
        // How the sentence wraps depends on the length of the path in it.
        try chat.wait(for: "that it stays as it is") { $0.contains("already") && $0.contains("stays") }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test func `a link is copied or opened from a list of them`() throws {
        let (home, chat) = try openedChat(environment: "BROWSER='sh -c \"echo $1 > ~/opened\" sh'")
        try chat.type("What is at https://example.org/tides and [here](https://example.org/moon)? !tokens:20")
        try chat.press("Enter")
        try chat.wait(for: "an answer with its figures", where: hasFigures)
        try chat.press("Tab", "g", "L")
        try chat.wait(for: "both links") {
            $0.contains("› https://example.org/tides") && $0.contains("here · https://example.org/moon")
        }
        try chat.press("Down", "C-o")
        try chat.wait(until: "Opened by sh: https://example.org/moon")
        let opened = home.folder.appending(path: "opened")
        #expect(try String(contentsOf: opened, encoding: .utf8) == "https://example.org/moon\n")
        try chat.press("L", "Enter")
        try chat.wait(until: "Copied the link to tmux's buffer")
    }

    @Test func `a theme and a data policy that were chosen hold at the next start`() throws {
        let (home, chat) = try openedChat()
        try chat.type("/theme no")
        try chat.wait(until: "nord")
        try chat.press("Enter", "M-3", "End", "Up", "Up", "Right")
        try chat.wait(until: "no training")
        try chat.press("C-q")
        try chat.wait(for: "its end") { $0.isEmpty }
        let again = try Tmux(Shell.binary, home: home)
        try again.wait(until: "why ─")
        try again.press("M-3", "End")
        try again.wait(until: "no training")
        try again.press("Tab")
        try again.type("/theme")
        try again.press("Enter")
        try again.wait(for: "the theme in use chosen") { $0.contains("› nord") && $0.contains("auto") }
    }

    @Test func `the draft is written in the user's editor`() throws {
        let (_, chat) = try openedChat(environment: "EDITOR='sh -c \"echo from the editor >> $1\" sh'")
        try chat.type("begun ")
        try chat.press("C-g")
        try chat.wait(for: "the draft with both") { $0.contains("› begun from the editor") }
    }

    @Test func `copying says what it did, by a tool where there is one`() throws {
        let home = try Home.simulated()
        let tool = home.folder.appending(path: "xclip")
        try Data("#!/bin/sh\ncat > ~/clipboard\n".utf8).write(to: tool)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
        let chat = try Tmux("env DISPLAY=:9 PATH=\(home.folder.path):$PATH \(Shell.binary)", home: home)
        try chat.wait(for: "a ranking") { ChatEndToEndTests.winner(in: $0) != nil }
        try chat.type("Explain tides !tokens:20")
        try chat.press("Enter")
        try chat.wait(for: "an answer with its figures", where: hasFigures)
        try chat.press("Tab", "y")
        try chat.wait(until: "Copied the message to the clipboard (xclip)")
        let copied = try String(contentsOf: home.folder.appending(path: "clipboard"), encoding: .utf8)
        #expect(copied.contains("Simulated answer"))
    }

    @Test func `limits and presets are kept until the next time`() throws {
        let (home, chat) = try openedChat()
        try chat.press("Tab", "Tab", "Tab", "Home", "Down", "Down", "Down", "Right")
        try chat.wait(for: "the limit") { $0.contains("quality at least") && $0.contains(".30") }
        try chat.press("C-q")
        let again = try Tmux(Shell.binary, home: home)
        try again.wait(until: "quality ≥ .30")
    }

    @Test func `what the model is told is kept with the conversation`() throws {
        let (home, chat) = try openedChat()
        try chat.type("/system Answer in rhymes.")
        try chat.press("Enter")
        try chat.wait(until: "system  Answer in rhymes.")
        try chat.type("Explain tides !tokens:20")
        try chat.press("Enter")
        try chat.wait(for: "an answer with its figures", where: hasFigures)
        #expect(try home.succeed("sessions", "show", "last").output.contains("Answer in rhymes."))
    }

    @Test func `a budget is set and shown, and what was told can be read again`() throws {
        let (_, chat) = try openedChat()
        try chat.type("/budget day 5")
        try chat.press("Enter")
        try chat.wait(for: "the cap in the frame") { $0.contains("/ $5.00") }
        try chat.type("/budget")
        try chat.press("Enter")
        try chat.wait(for: "the budget") { $0.contains("this month") && $0.contains("LEFT") }
        try chat.press("Escape", "F2")
        try chat.wait(for: "the log") {
            $0.contains("Notices") && $0.contains("What a day may cost is capped at $5.00.")
        }
    }

    @Test(arguments: ["/usage", "/providers", "/replay"])
    func `reports open from the chat`(command: String) throws {
        let (_, chat) = try openedChat()
        try chat.type("Explain tides !tokens:20")
        try chat.press("Enter")
        try chat.wait(for: "an answer with its figures", where: hasFigures)
        try chat.type(command)
        try chat.press("Enter")
        let wanted = ["/usage": "REQUESTS", "/providers": "DIALECT", "/replay": "nothing differs, to the last bit"]
        try chat.wait(until: wanted[command] ?? "")
    }

    @Test func `the mouse is the terminal's until a key takes it`() throws {
        let (_, chat) = try openedChat()
        #expect(try chat.hasMouse() == false)
        try chat.press("F3")
        try chat.wait(until: "The mouse moves sliders")
        #expect(try chat.hasMouse())
        try chat.press("F3")
        try chat.wait(until: "The terminal has the mouse")
        #expect(try chat.hasMouse() == false)
    }

    @Test func `vi's keys work by the setting`() throws {
        let home = try Home()
        try home.configure("demo = \"always\"\n[interface]\nvi = true\n")
        let chat = try Tmux(Shell.binary, home: home)
        try chat.wait(until: "INSERT")
        try chat.type("one two three")
        try chat.press("Escape")
        try chat.wait(until: "NORMAL")
        try chat.type("bdb0x")
        try chat.wait(until: "› ne three")
    }

    @Test func `without colours the parts of a score are told apart by their weight`() throws {
        let (_, chat) = try openedChat(environment: "NO_COLOR=1 COLORTERM=truecolor")
        try chat.type("Explain tides")
        try chat.wait(until: "█ speed")
        let looks = try chat.looks()
        #expect(looks.contains("\u{1B}[2m█ speed"))
        #expect(looks.contains("\u{1B}[1m█ cost"))
        #expect(!looks.contains("[38;") && !looks.contains("[48;"))
    }

    private func openedChat(environment: String = "") throws -> (Home, Tmux) {
        let home = try Home.simulated()
        let chat = try Tmux("env \(environment) \(Shell.binary)", home: home)
        try chat.wait(for: "a ranking") { ChatEndToEndTests.winner(in: $0) != nil || $0.contains("Type a prompt") }
        return (home, chat)
    }

    /// A picture of one pixel.
    private static let picture =
        Data(
            base64Encoded:
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
        ?? Data()
}
