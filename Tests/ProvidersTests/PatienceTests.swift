import Dialogue
import Testing

@testable import Providers

struct PatienceTests {
    private let limits = TimeLimits(head: 60, firstToken: 180, idleBytes: 30, idleProgress: 300, linger: 2)

    /// Patience after some events at times in seconds.
    private func patience(_ events: ((inout Patience, Double) -> Void, Double)...) -> Patience {
        var patience = Patience(limits)
        for (event, time) in events { event(&patience, time) }
        return patience
    }

    private let headed: (inout Patience, Double) -> Void = { $0.headed(at: $1) }
    private let bytes: (inout Patience, Double) -> Void = { $0.received(at: $1) }
    private let word: (inout Patience, Double) -> Void = {
        $0.received(at: $1)
        $0.progressed(at: $1)
    }
    private let finish: (inout Patience, Double) -> Void = { $0.finished(at: $1) }

    @Test func `the head has its time, and no longer than the first token`() {
        #expect(patience().deadline == 60)
        #expect(patience().failure(of: "p").message.hasPrefix("p did not reply within 60 seconds."))
        #expect(Patience(TimeLimits(head: 9, firstToken: 5, idleBytes: 1, idleProgress: 1)).deadline == 5)
    }

    @Test func `bytes before the first token buy time only up to the first token's`() {
        #expect(patience((headed, 1)).deadline == 31)
        #expect(patience((headed, 1), (bytes, 20)).deadline == 50)
        #expect(patience((headed, 1), (bytes, 20)).failure(of: "p").message.hasPrefix("p fell silent for 30 seconds."))
        let late = patience((headed, 1), (bytes, 170))
        #expect(late.deadline == 180)
        #expect(late.failure(of: "p").message.hasPrefix("p sent no words within 180 seconds."))
    }

    @Test func `words that come slowly but steadily are waited for`() {
        var patience = patience((headed, 1))
        for time in stride(from: 20.0, through: 3600, by: 20) { word(&patience, time) }
        #expect(patience.deadline == 3630)
    }

    @Test func `comments after the first token buy no time for ever`() {
        var patience = patience((headed, 1), (word, 2))
        for time in stride(from: 10.0, through: 300, by: 10) { bytes(&patience, time) }
        #expect(patience.deadline == 302)
        #expect(patience.failure(of: "p").message.hasPrefix("p only kept the connection open for 300 seconds."))
    }

    @Test func `after the finish only a short while is left, whatever comes`() {
        #expect(patience((headed, 1), (word, 2), (finish, 3)).deadline == 5)
        #expect(patience((headed, 1), (word, 2), (finish, 3), (bytes, 4), (finish, 4)).deadline == 5)
    }

    @Test(arguments: [(0.3, "300 ms"), (1, "1 second"), (90, "90 seconds")])
    func `seconds are told as people say them`(seconds: Double, words: String) {
        #expect(seconds.inWords == words)
    }
}
