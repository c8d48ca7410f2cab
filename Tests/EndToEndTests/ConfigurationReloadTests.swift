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
}
