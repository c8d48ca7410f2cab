import Dialogue
import Interface
import Routing

/// The course of one answer over its attempts: what came, what failed, what it cost, and how it ended.
///
/// One candidate is asked at a time, or two where the first keeps silent for too long: whichever speaks first answers, and
/// the other is stopped. Everything that was asked is logged and counted, whatever came of it.
struct AnswerCourse {
    let answerer: Answerer
    let records: AnswerLedger.Records
    let ruling: Answerer.Ruling
    let ask: AskRequest
    let report: @Sendable (AnswerEvent) -> Void
    let start: Double
    var order: AskingOrder
    var lanes = Lanes()
    /// The attempts under way, by their lanes.
    var tallies: [Int: Tally] = [:]
    /// The lane whose words are the answer, once one has spoken.
    var speaker: Int?
    var candidatesAsked = 0
    var attemptsMade = 0
    private(set) var answer: Answer
    private(set) var text = ""
    /// What stood before the candidate under way was asked: what another one left unfinished.
    private var base = ""
    private var seam = Seam(after: "")
    /// What is to be sent, until it is. A long conversation is not held while its answer comes, but read again for another
    /// candidate.
    private var unsent: [Message]?
    private(set) var cost: Cost?
    private var savedAt = 0.0
    private(set) var isOver = false

    init(
        answerer: Answerer,
        records: AnswerLedger.Records,
        ruling: Answerer.Ruling,
        ask: AskRequest,
        messages: [Message],
        report: @escaping @Sendable (AnswerEvent) -> Void
    ) {
        (self.answerer, self.records, self.ruling) = (answerer, records, ruling)
        (self.ask, unsent, self.report) = (ask, messages, report)
        answer = Answer(model: "", provider: "", decision: records.decision)
        start = answerer.now()
        order = AskingOrder(ruling, load: answerer.load)
    }

    /// Asks candidates until one answers, the user stops, or none is left.
    ///
    /// - Parameter unfinished: what an earlier answer left, to go on with; empty for none.
    mutating func run(after unfinished: String) async {
        text = unfinished
        if !text.isEmpty { report(.text(text, seconds: 0)) }
        askNext()
        if !isOver {
            for await news in lanes.news {
                take(news)
                if isOver { break }
            }
        }
        if !isOver { end(.stopped) }
        lanes.stopAll()
    }
}

// MARK: - What comes

extension AnswerCourse {
    /// Streamed text is on disk at the latest after this many seconds.
    private static let secondsBetweenSaves = 0.8

    /// Makes ready for another candidate, which goes on where the text stands.
    mutating func beginAnew() {
        speaker = nil
        base = text
        seam = Seam(after: text)
    }

    /// What is sent to the candidate that is asked now.
    mutating func takeMessages() throws(Failure) -> [Message] {
        defer { unsent = nil }
        do {
            return Seam.messages(after: base, of: try unsent ?? answerer.messages(of: ask))
        } catch {
            throw Failure(.invalidRequest, "what was said before could not be read: \(error)")
        }
    }

    mutating func append(_ more: String, at seconds: Double) {
        let more = seam.joined(more)
        guard !more.isEmpty else { return }
        text += more
        came(at: seconds)
        report(.text(more, seconds: seconds))
    }

    mutating func append(reasoning more: String, at seconds: Double) {
        answer.reasoning += more
        came(at: seconds)
        report(.reasoning(more, seconds: seconds))
    }

    /// Drops what the candidate under way has said.
    mutating func dropWords() {
        (text, answer.reasoning) = (base, "")
        seam = Seam(after: base)
        report(.restarted)
        if !base.isEmpty { report(.text(base, seconds: 0)) }
    }

    /// Whether the candidate under way has added to the text.
    var hasNewText: Bool { text.utf8.count > base.utf8.count }

    private mutating func came(at seconds: Double) {
        if answer.firstTokenSeconds == nil {
            answer.firstTokenSeconds = seconds
            answer.state = .streaming
        }
        let now = answerer.now()
        guard now - savedAt >= Self.secondsBetweenSaves else { return }
        savedAt = now
        answerer.ledger.progress(records.answer, text, answer)
    }
}

// MARK: - Attempts

extension AnswerCourse {
    /// Tells who is asked now.
    mutating func announce(_ candidate: Candidate, number: Int) {
        (answer.model, answer.provider) = (candidate.model.id, candidate.model.provider)
        report(
            .attempting(
                candidate: candidate.id, model: candidate.model.id, provider: candidate.model.provider, number: number))
    }

    /// Tells that an attempt was in vain.
    mutating func note(_ reason: String, of tally: Tally, brokeOffAt place: Int? = nil) {
        let failed = FailedAttempt(
            model: tally.candidate.model.id, reason: reason, seconds: tally.seconds ?? answerer.now() - tally.started,
            brokeOffAt: place)
        answer.failures.append(failed)
        report(.attemptFailed(failed))
    }

    /// Counts and logs an attempt that is over, then gives back what was set aside for it.
    mutating func close(_ tally: inout Tally) {
        let paid = tally.settle()
        if let paid { cost = cost.map { $0 + paid } ?? paid }
        answerer.ledger.log(records, tally.entry(costing: paid, stoppedAt: answerer.now()))
        if let hold = tally.hold { answerer.allowance.release(hold) }
    }

    /// Ends the answer; what still runs is stopped and counted.
    mutating func end(_ state: Answer.State, with tally: Tally? = nil) {
        isOver = true
        append(seam.closed(), at: tally?.seconds ?? 0)
        var last = tally
        for lane in tallies.keys.sorted() {
            guard var open = tallies.removeValue(forKey: lane) else { continue }
            lanes.stop(lane)
            close(&open)
            if last == nil || lane == speaker { last = open }
        }
        if let last { describe(last) }
        answer.cost = cost
        answer.state = state
        answerer.ledger.finish(records, text, answer)
        report(.ended(answer, text: text))
    }

    /// Takes over what is known of the attempt that answered, or of the last.
    private mutating func describe(_ tally: Tally) {
        answer.servedModel = tally.servedModel
        answer.usage = tally.usage
        answer.firstTokenSeconds = tally.firstTokenSeconds
        answer.totalSeconds = tally.isPaceKnown ? tally.seconds : nil
    }
}

extension [Message] {
    /// The bytes a model reads of them, images by what one usually counts for.
    var promptBytes: Int {
        reduce(0) { sum, message in
            message.attachments.reduce(sum + message.text.utf8.count) { sum, file in
                sum + (file.type.hasPrefix("text/") ? file.data.count : 4_000)
            }
        }
    }
}
