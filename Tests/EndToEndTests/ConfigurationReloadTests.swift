import Testing

/// The configuration edited while the chat is open.
@Suite(.timeLimit(.minutes(3)))
struct ConfigurationReloadTests {
    @Test func `an edited configuration holds at once, a broken one says why and changes nothing`() throws {
        let home = try Home.simulated()
        let tmux = try Tmux(Shell.binary, home: home)
        try tmux.wait(until: "demo/")
        try tmux.type("half a draft")
        try home.configure("demo = \"always\"\n[limits]\nmaximum_cost = 0.02\n")
        try tmux.wait(until: "The edited configuration holds")
        let screen = try tmux.wait(until: "$0.02")
        #expect(screen.contains("half a draft"), "the draft stays")
        try home.configure("demo = \"always\"\n[limits]\nmaximum_csot = 0.5\n")
        let broken = try tmux.wait(until: "line 3")
        #expect(broken.contains("$0.02"), "the settings in use stay")
    }

    @Test func `a question sent while the models are looked for anew waits for them`() throws {
        let (home, demo) = (try Home(), try DemoProcess())
        func configure(_ more: String) throws {
            try home.configure(
                "demo = \"never\"\n\(more)[[providers]]\nname = \"east\"\nbase_url = \"\(demo.baseURL)/v1\"")
        }
        try configure("")
        let tmux = try Tmux(Shell.binary, home: home)
        try tmux.wait(until: "Ask anything")
        try tmux.type("Say hi. !tokens:12 !rate:2000")
        try tmux.press("Enter")
        try tmux.wait(for: "an answer", where: hasFigures)
        try tmux.type("Say ho. !tokens:12 !rate:2000")
        try configure("data_collection = \"deny\"\n")
        try tmux.press("Enter")
        let screen = try tmux.wait(for: "a second answer") { $0.matches(of: /\d → [\d,]+ tokens/).count == 2 }
        #expect(!screen.contains("No model"))
    }

    @Test func `a first configuration, written while the chat is open, ends the simulation`() throws {
        let (home, demo) = (try Home(), try DemoProcess())
        let tmux = try Tmux(Shell.binary, home: home)
        try tmux.wait(until: "Ask anything")
        try home.configure(
            """
            [interface]
            mouse = true
            [[providers]]
            name = "east"
            base_url = "\(demo.baseURL)/v1"
            """)
        try tmux.wait(for: "the provider's models alone") { $0.contains("▶ east/") && !$0.contains("   demo/") }
        #expect(try tmux.hasMouse(), "the mouse is taken as the file says")
        #expect(try home.run(["keys", "set", "east"], input: "sk-new\n").status == 0)
        try tmux.wait(until: "The keys")
    }
}
