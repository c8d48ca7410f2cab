/// What a request asks, as far as the simulation understands it.
struct Prompt: Sendable {
    /// The last thing the user said, without switches.
    var text: String
    /// Every word of the conversation, from which the answer's seed is made.
    var conversation: String
    /// Tokens of the whole prompt, images included.
    var tokens: Int
    /// The part of them that the provider had cached.
    var cachedTokens = 0
    /// Images in the whole prompt.
    var images: Int
    /// What the prompt asks of the simulation itself.
    var switches: Switches

    /// What an image counts as, in tokens.
    private static let tokensPerImage = 765
    /// What the frame of a message counts as, in tokens.
    private static let tokensPerTurn = 4

    /// A prompt from the turns of a request.
    init(turns: [Turn]) {
        text = turns.last { $0.role == "user" }?.text ?? ""
        conversation = turns.map { $0.role + ":" + $0.text }.joined(separator: "\n")
        images = turns.reduce(0) { $0 + $1.images }
        switches = Switches(takenFrom: &text)
        tokens = turns.reduce(0) { $0 + Self.tokens(of: $1) }
    }

    /// What a turn counts as, in tokens.
    static func tokens(of turn: Turn) -> Int {
        tokensPerTurn + Tokens.count(of: turn.text) + turn.images * tokensPerImage
    }

    /// A prompt of one turn.
    init(_ text: String) {
        self.init(turns: [Turn(role: "user", text: text)])
    }
}
