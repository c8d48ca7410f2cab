import Dialogue
import Routing

/// One attempt as far as it has come: what it said, what it used, and how it ended.
struct Tally {
    let candidate: Candidate
    /// Its number over all attempts of the question, from 1.
    let number: Int
    /// When it was sent, on the answerer's clock.
    let started: Double
    /// The bytes of what was sent.
    var promptBytes = 0
    /// The money set aside for it.
    var hold: Allowance.Hold?
    /// Whether the provider took the request on.
    var isAccepted = false
    var usage: Usage?
    var servedModel: String?
    /// The failure it ended with, if it did.
    var failure: Failure?
    /// How long it took; nil while it runs and for one that was stopped.
    var seconds: Double?
    /// Whether its times tell how fast the model is.
    var isPaceKnown = true
    private(set) var firstTokenSeconds: Double?
    /// Bytes of text and reasoning that came, for an estimate where the provider does not count tokens.
    private var bytes = 0

    init(_ candidate: Candidate, number: Int, started: Double) {
        (self.candidate, self.number, self.started) = (candidate, number, started)
    }

    /// Takes note of more of the answer.
    mutating func came(_ bytes: Int, at seconds: Double) {
        firstTokenSeconds = firstTokenSeconds ?? seconds
        self.bytes += bytes
    }

    private var outcome: AnswerLedger.Attempt.Outcome {
        failure != nil ? .failed : seconds == nil ? .stopped : .answered
    }

    /// What it cost, once it is over: the provider's own figure when it gives one, else its count of tokens at the
    /// catalogue's price, else an estimate, as for an answer that was stopped before the provider counted. What a provider
    /// refused, or never took on, is free.
    mutating func settle() -> Cost? {
        if let reported = usage?.reportedCost { return Cost(reported, .provider) }
        guard let price = candidate.model.price else { return nil }
        if let usage { return Cost(price.cost(of: usage), .counted) }
        guard isAccepted || firstTokenSeconds != nil else { return nil }
        let estimate = Usage(promptTokens: promptBytes / 4, completionTokens: bytes / 4)
        usage = estimate
        return Cost(price.cost(of: estimate), .estimated)
    }

    /// As it is logged.
    func entry(costing cost: Cost?, stoppedAt now: Double) -> AnswerLedger.Attempt {
        AnswerLedger.Attempt(
            candidate: candidate.id,
            model: candidate.model.id,
            provider: candidate.model.provider,
            number: number,
            outcome: outcome,
            failure: failure,
            usage: usage,
            cost: cost,
            firstTokenSeconds: isPaceKnown ? firstTokenSeconds : nil,
            totalSeconds: seconds ?? max(0, now - started)
        )
    }
}
