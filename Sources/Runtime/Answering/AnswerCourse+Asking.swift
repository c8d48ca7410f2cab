import Dialogue
import Interface
import Routing

// Who is asked, and what is made of what they say.

extension AnswerCourse {
    /// Asks the next candidate that the budget allows; where there is none left, the answer ends.
    ///
    /// - Parameter failure: why the candidate before did not answer.
    mutating func askNext(after failure: Failure? = nil) {
        beginAnew()
        var failure = failure
        while mayAskMore, let candidate = order.takeNext() {
            guard let refusal = open(candidate) else { return startHedgeTimer(beside: candidate) }
            failure = refusal
        }
        end(Task.isCancelled ? .stopped : .failed(failure?.message ?? "There is no other model left to ask."))
    }

    private var mayAskMore: Bool {
        candidatesAsked < answerer.habits.mostModels && answerer.now() - start < answerer.habits.deadlineSeconds
            && !Task.isCancelled
    }

    /// Opens a lane for a candidate, if the budget allows it.
    private mutating func open(_ candidate: Candidate) -> Failure? {
        candidatesAsked += 1
        attemptsMade += 1
        announce(candidate, number: attemptsMade)
        var tally = Tally(candidate, number: attemptsMade, started: answerer.now())
        do {
            let messages = try takeMessages()
            tally.promptBytes = messages.promptBytes
            let hold = try answerer.allowance.reserve(candidate, tally.promptBytes / 3, spent)
            tally.hold = hold
            tallies[candidatesAsked] = tally
            var request = Answerer.Request(
                candidate, messages, conversation: records.conversation, mostTokens: hold.mostTokens)
            request.dataPolicy = ask.route.dataPolicy
            if text.isEmpty { request.profile = ruling.query.profile }
            lanes.start(candidatesAsked, answerer.attempt(request))
            return nil
        } catch {
            (tally.failure, tally.seconds) = (error, 0)
            close(&tally)
            note(error.message, of: tally)
            return error
        }
    }

    /// What the question has cost, with the most that what is under way may yet cost.
    private var spent: Money {
        tallies.values.reduce(cost?.amount ?? .zero) { $0 + ($1.hold?.amount ?? .zero) }
    }

    private mutating func startHedgeTimer(beside first: Candidate) {
        guard let second = order.next, let ranked = ruling.decision.ranking.first(where: { $0.candidate == second.id }),
            let delay = answerer.hedging.delay(first, ranked)
        else { return }
        lanes.startTimer(delay, answerer.hedging.wait)
    }

    /// Asks a second candidate beside the silent first.
    private mutating func hedge() {
        guard speaker == nil, lanes.open.count == 1, mayAskMore, let second = order.takeNext() else { return }
        _ = open(second)
    }
}

extension AnswerCourse {
    mutating func take(_ news: Lanes.News) {
        switch news {
        case .event(let event, let lane): take(event, in: lane)
        case .over(let lane): if tallies[lane] != nil, lanes.open.count <= 1 { end(.stopped) }
        case .silence: hedge()
        }
    }

    private mutating func take(_ event: AttemptEvent, in lane: Int) {
        guard tallies[lane] != nil else { return }  // It was stopped; this was on its way already.
        switch event {
        case .accepted: tallies[lane]?.isAccepted = true
        case .served(let model): tallies[lane]?.servedModel = model
        case .usage(let usage): tallies[lane]?.usage = usage
        case .held: tallies[lane]?.isPaceKnown = false
        case .text(let more, let seconds):
            hear(lane, more.utf8.count, at: seconds)
            append(more, at: seconds)
        case .reasoning(let more, let seconds):
            hear(lane, more.utf8.count, at: seconds)
            append(reasoning: more, at: seconds)
        case .image(let image, let seconds):
            hear(lane, 0, at: seconds)
            append(answerer.ledger.keepImage(records, image), at: seconds)
        case .restarted: if speaker == lane { dropWords() }
        case .retrying(let failure, let seconds): retry(lane, after: failure, at: seconds)
        case .ended(let reason, let seconds): finish(lane, .complete(reason), at: seconds)
        case .failed(let failure, let seconds): fail(lane, failure, at: seconds)
        }
    }

    /// Whoever speaks first answers; the others are stopped.
    private mutating func hear(_ lane: Int, _ bytes: Int, at seconds: Double) {
        tallies[lane]?.came(bytes, at: seconds)
        guard speaker == nil, let winner = tallies[lane] else { return }
        speaker = lane
        lanes.stopTimer()
        for other in lanes.open where other != lane {
            guard var silent = tallies.removeValue(forKey: other) else { continue }
            lanes.stop(other)
            close(&silent)
            note("silent while \(winner.candidate.model.id) answered", of: silent)
        }
        if answer.model != winner.candidate.model.id { announce(winner.candidate, number: winner.number) }
    }

    /// The provider is asked again: what failed is an attempt of its own.
    private mutating func retry(_ lane: Int, after failure: Failure, at seconds: Double) {
        guard var failed = tallies[lane] else { return }
        attemptsMade += 1
        var next = Tally(failed.candidate, number: attemptsMade, started: answerer.now())
        (next.promptBytes, next.hold, failed.hold) = (failed.promptBytes, failed.hold, nil)
        (failed.failure, failed.seconds) = (failure, seconds)
        tallies[lane] = next
        close(&failed)
        note(failure.message, of: failed)
        announce(next.candidate, number: next.number)
    }

    private mutating func finish(_ lane: Int, _ state: Answer.State, at seconds: Double) {
        guard var tally = tallies.removeValue(forKey: lane) else { return }
        lanes.stop(lane)
        tally.seconds = seconds
        close(&tally)
        end(state, with: tally)
    }

    private mutating func fail(_ lane: Int, _ failure: Failure, at seconds: Double) {
        guard var tally = tallies.removeValue(forKey: lane) else { return }
        lanes.stop(lane)
        (tally.failure, tally.seconds) = (failure, seconds)
        close(&tally)
        order.heed(failure, of: tally.candidate)
        if lane == speaker { return breakOff(tally, failure) }
        guard lanes.areEmpty else { return note(failure.message, of: tally) }
        guard mayAskMore, order.next != nil else { return end(ending(by: failure), with: tally) }
        note(failure.message, of: tally)
        askNext(after: failure)
    }

    /// The answer broke off after its first words: what came stays, and by the user's wish another model goes on.
    private mutating func breakOff(_ tally: Tally, _ failure: Failure) {
        guard answerer.habits.onBrokenAnswer == .goOn, mayAskMore, order.next != nil else {
            return end(ending(by: failure), with: tally)
        }
        if !hasNewText { dropWords() }
        note(failure.message, of: tally, brokeOffAt: hasNewText ? text.count : nil)
        askNext(after: failure)
    }

    private func ending(by failure: Failure) -> Answer.State {
        Task.isCancelled ? .stopped : .failed(failure.message)
    }
}
