import Dialogue
import Drawing
import Interface

extension Part {
    /// Drawing the whole screen of a conversation of 10,000 messages.
    static let layout = Part(name: "layout") { stopwatch in
        var random = SplitMix64(seed: 5)
        var chat = Chat()
        let conversation = Prose.conversation(messages: 10_000, endingAt: 1_790_000_000, &random)
        _ = chat.handle(.opened(conversation))
        _ = chat.drawn(width: 120, height: 36)
        var key = 0
        return [
            stopwatch.measure("layout: frame of 120×36 in 10,000 messages") {
                use(chat.drawn(width: 120, height: 36))
            },
            stopwatch.measure("layout: a key and its frame") {
                key += 1
                _ = chat.handle(.input(.key(Key(key.isMultiple(of: 2) ? .backspace : .character("x")))))
                use(chat.drawn(width: 120, height: 36))
            },
        ]
    }
}
