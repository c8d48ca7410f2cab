import Dialogue
import Drawing
import Interface
import Routing
import Testing

/// Files named in the draft.
struct AttachmentTests {
    private let picture = Attachment(name: "sky.png", type: "image/png", data: [UInt8](repeating: 1, count: 12_000))

    @Test(arguments: [
        ("@sky.png", ["sky.png"]), ("see @a.txt, @b.txt.", ["a.txt", "b.txt"]), ("(@a.txt)", ["a.txt"]),
        ("@\"my notes.md\" now", ["my notes.md"]), ("me@example.org", []), ("@", []), ("@@", ["@"]),
        ("@a.txt @a.txt", ["a.txt"]), ("@~/x/y.z", ["~/x/y.z"]), ("@\"open", ["\"open"]),
    ])
    func `the files a draft names are looked at`(draft: String, paths: [String]) {
        var chat = startedChat()
        let effects = chat.handle(.input(.paste(draft)))
        let looked = effects.compactMap { if case .look(.file(let path)) = $0 { path } else { nil } }
        #expect(looked == paths)
    }

    @Test func `a file that is there goes with the draft, shows above it and is ranked with it`() {
        var chat = startedChat()
        chat.type("@sky.png why?")
        let effects = chat.handle(.file("sky.png", .ready(picture)))
        #expect(effects.routed?.context.attachments == [picture])
        #expect(chat.screen(120, 36).contains("with  sky.png 12 kB"))
        #expect(chat.press("enter") == [.look(.file("sky.png"))])
        let asked = chat.handle(.file("sky.png", .ready(picture))).asked
        #expect(asked?.attachments == [picture] && asked?.route.context.attachments == [picture])
        #expect(asked?.question == "@sky.png why?")
        #expect(chat.screen(120, 36).contains("with sky.png 12 kB"))
    }

    @Test func `what a folded paste names does not go along unseen`() {
        var chat = startedChat()
        chat.type("what is this? ")
        let page = String(repeating: "line\n", count: 40) + "see @~/.ssh/id_rsa and @sky.png\n"
        let effects = chat.handle(.input(.paste(page)))
        #expect(!effects.contains { if case .look(.file) = $0 { true } else { false } })
        let asked = chat.press("enter").asked
        #expect(asked?.question.contains("@~/.ssh/id_rsa") == true)
        #expect(asked?.attachments == [])
    }

    @Test func `what a folded paste named stays out when its text comes back unfolded, until it is written`() {
        var chat = startedChat()
        chat.type("what is this? ")
        _ = chat.handle(.input(.paste(String(repeating: "line\n", count: 40) + "see @sky.png there\n")))
        chat.press("enter")
        let back = chat.press("up")
        #expect(chat.composer.text.contains("@sky.png"))
        #expect(!back.contains(.look(.file("sky.png"))))
        #expect(chat.type(" @sky.png").contains(.look(.file("sky.png"))))
    }

    @Test func `a path with a sign in it is completed from its beginning`() {
        var chat = startedChat()
        chat.type("@node_modules/@ty")
        _ = chat.handle(.files([FileEntry(path: "node_modules/@types/", bytes: nil)], beginning: "node_modules/@ty"))
        chat.press("tab")
        #expect(chat.composer.text == "@node_modules/@types/")
    }

    @Test func `a file goes as it is when it is sent, not as it was when it was named`() {
        var chat = startedChat()
        chat.type("@notes.txt?")
        let old = Attachment(name: "notes.txt", type: "text/plain", data: [1])
        let new = Attachment(name: "notes.txt", type: "text/plain", data: [2])
        _ = chat.handle(.file("notes.txt", .ready(old)))
        chat.press("enter")
        #expect(chat.handle(.file("notes.txt", .ready(new))).asked?.attachments == [new])
    }

    @Test func `a file that is gone by then keeps the draft and says so`() {
        var chat = startedChat()
        chat.type("@sky.png why?")
        _ = chat.handle(.file("sky.png", .ready(picture)))
        chat.press("enter")
        #expect(chat.handle(.file("sky.png", .absent)).asked == nil)
        #expect(chat.composer.text == "@sky.png why?")
        #expect(chat.status.notice?.text == "sky.png is not there any more")
    }

    @Test func `a word that names no file is a word`() {
        var chat = startedChat()
        chat.type("@john why?")
        _ = chat.handle(.file("john", .absent))
        #expect(!chat.screen(120, 36).contains("with  "))
        #expect(chat.press("enter").asked?.attachments == [])
    }

    @Test(arguments: [
        ("nope.txt", true), ("src/nope.py", true), ("john", false), ("v1.2", false), ("types/node", false),
    ])
    func `a name like a file's that names none is sent as a word, and that is said`(name: String, isTold: Bool) {
        var chat = startedChat()
        chat.type("see @\(name) now")
        _ = chat.handle(.file(name, .absent))
        #expect(chat.press("enter").asked?.question == "see @\(name) now")
        #expect((chat.status.notice?.text.contains("There is no file \(name)") == true) == isTold)
    }

    @Test func `a path written to its end is not completed to another`() {
        var chat = startedChat()
        chat.type("@sky.png")
        _ = chat.handle(.files([FileEntry(path: "sky.png.bak", bytes: 1)], beginning: "sky.png"))
        #expect(chat.screen(120, 36).contains("sky.png.bak"))
        _ = chat.handle(.file("sky.png", .ready(picture)))
        #expect(!chat.screen(120, 36).contains("sky.png.bak"))
        #expect(chat.press("enter") == [.look(.file("sky.png"))])
    }

    @Test func `completions stand above the files that go with the draft, and leave the rule whole`() {
        var chat = startedChat()
        chat.type("@sky.png @s")
        _ = chat.handle(.file("sky.png", .ready(picture)))
        _ = chat.handle(.files([FileEntry(path: "src/", bytes: nil)], beginning: "s"))
        let rows = chat.screen(120, 36).split(separator: "\n").map(String.init)
        let rule = rows.firstIndex { $0.hasPrefix("├") } ?? 0
        #expect(rows[rule].hasPrefix("├────────────────────────"))
        #expect(rows[rule - 1].contains("Tab completes") && rows[rule + 1].contains("with  sky.png"))
    }

    @Test func `a file that cannot be sent keeps the draft and says why`() {
        var chat = startedChat()
        chat.type("@big.iso why?")
        _ = chat.handle(.file("big.iso", .unfit("has 700 MB; at most 20 MB can be sent")))
        #expect(chat.press("enter").asked == nil)
        #expect(chat.status.notice?.text == "big.iso has 700 MB; at most 20 MB can be sent")
        #expect(chat.composer.text == "@big.iso why?")
    }

    @Test func `a draft sent before its file was read is sent once it has been`() {
        var chat = startedChat()
        chat.type("@sky.png why?")
        #expect(chat.press("enter").asked == nil)
        #expect(chat.handle(.file("sky.png", .ready(picture))).asked?.attachments == [picture])
    }

    @Test func `a draft changed while it waits for its file is not sent by itself`() {
        var chat = startedChat()
        chat.type("@sky.png why")
        chat.press("enter")
        chat.type("?")
        #expect(chat.handle(.file("sky.png", .ready(picture))).asked == nil)
    }

    @Test func `a file no longer named does not go along`() {
        var chat = startedChat()
        chat.type("@sky.png")
        _ = chat.handle(.file("sky.png", .ready(picture)))
        chat.press("ctrl+u")
        chat.type("why?")
        #expect(chat.press("enter").asked?.attachments == [])
    }

    @Test func `a question that waits keeps its files`() {
        var (chat, request) = askingChat()
        chat.type("@sky.png why?")
        _ = chat.handle(.file("sky.png", .ready(picture)))
        chat.press("enter")
        _ = chat.handle(.file("sky.png", .ready(picture)))
        let asked = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: "So."))).asked
        #expect(asked?.attachments == [picture])
    }

    @Test func `a question put differently keeps the files that its words did not name`() {
        var chat = startedChat()
        let named = Attachment(name: "a.txt", type: "text/plain", data: [1])
        let question = Message(id: 1, role: .user, text: "@a.txt why?", attachments: [named, picture])
        _ = chat.handle(.opened(Conversation(id: 3, messages: [question])))
        chat.press("tab", "e", "ctrl+u")
        chat.type("How?")
        #expect(chat.press("enter").asked?.attachments == [picture])
    }

    @Test func `a path is completed while it is written, folders go on, and the rest of the draft stays`() {
        var chat = startedChat()
        chat.type("see  please")
        chat.press("left", "left", "left", "left", "left", "left", "left")
        #expect(chat.type("@s").contains(.look(.files(beginning: "s"))))
        _ = chat.handle(
            .files([FileEntry(path: "src/", bytes: nil), FileEntry(path: "sky.png", bytes: 12_000)], beginning: "s"))
        #expect(chat.screen(120, 36).contains("sky.png  12 kB"))
        chat.press("tab")
        #expect(chat.composer.text == "see @src/ please")
        #expect(chat.type("m").contains(.look(.files(beginning: "src/m"))))
        _ = chat.handle(.files([FileEntry(path: "src/my notes.md", bytes: 5)], beginning: "src/m"))
        #expect(chat.press("enter").asked == nil)
        #expect(chat.composer.text == "see @\"src/my notes.md\"  please")
    }

    @Test func `files found for another beginning are not offered`() {
        var chat = startedChat()
        chat.type("@sk")
        _ = chat.handle(.files([FileEntry(path: "src/", bytes: nil)], beginning: "s"))
        chat.press("tab")
        #expect(chat.composer.text == "@sk")
    }

    @Test func `the files of a draft go into a comparison`() {
        var chat = startedChat()
        chat.type("@sky.png why?")
        _ = chat.handle(.file("sky.png", .ready(picture)))
        chat.press("alt+c")
        #expect(chat.handle(.file("sky.png", .ready(picture))).routed?.context.attachments == [picture])
        #expect(chat.overlay == .comparison)
    }
}
