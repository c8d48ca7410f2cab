import Synchronization

/// What the simulated providers have cached: the prompts each model was sent lately.
///
/// A conversation that stays with its model gets the part it sent before at the cached price, as with real providers.
final class PromptMemory: Sendable {
    /// No provider caches less than this, in tokens.
    static let leastTokens = 1_024
    /// How many prompts are remembered; the oldest go first.
    private static let capacity = 512

    private let known = Mutex<[UInt64]>([])

    /// The tokens at the front of the prompt that were a prompt to this model before, and remembers the prompt.
    func cachedTokens(of turns: [Turn], by model: DemoModel) -> Int {
        let prefixes = Self.prefixes(of: turns, by: model)
        return known.withLock { known in
            let cached = prefixes.dropLast().last { known.contains($0.hash) }?.tokens ?? 0
            if let whole = prefixes.last, !known.contains(whole.hash) { known.append(whole.hash) }
            if known.count > Self.capacity { known.removeFirst() }
            return cached < Self.leastTokens ? 0 : cached
        }
    }

    /// The beginnings of a conversation, shortest first, each with what it hashes to and how long it is.
    private static func prefixes(of turns: [Turn], by model: DemoModel) -> [(hash: UInt64, tokens: Int)] {
        var random = SeededRandom(model.id, seed: 0)
        var hash = random.next()
        var tokens = 0
        return turns.map { turn in
            random = SeededRandom(turn.role, turn.text, seed: hash)
            hash = random.next()
            tokens += Prompt.tokens(of: turn)
            return (hash, tokens)
        }
    }
}
