import Foundation

extension Part {
    /// Two hundred conversations at once through the client, at a hundred tokens a second each, from a server of another
    /// process. Every answer must come whole and in order.
    static let streams = Part(name: "streams") { _ in
        let server = try StreamServer()
        defer { server.stop() }
        let load = StreamLoad(conversations: 200, tokens: 500, tokensPerSecond: 100)
        let before = Consumption.now
        let outcome = try await load.run(at: server.baseURL)
        let used = Consumption.now.since(before)
        let name = "\(load.conversations) streams at \(Int(load.tokensPerSecond)) tok/s"
        return [
            Measurement("\(name): first token", seconds: outcome.firstTokens),
            Measurement("\(name): longest gap in an answer", seconds: outcome.longestGaps),
            Measurement("\(name): whole answer", seconds: outcome.totals),
            Measurement("\(name): all, in order", seconds: [outcome.seconds], amount: (outcome.tokens, "tok/s")),
            Measurement("\(name): CPU a second", seconds: [used.cpuSeconds / outcome.seconds]),
            Measurement(
                "\(name): memory", seconds: [outcome.seconds], amount: (used.peakMegabytes * outcome.seconds, "MB")),
        ]
    }
}

/// What this process has used so far.
struct Consumption {
    let cpuSeconds: Double
    let peakMegabytes: Double

    static var now: Consumption {
        var usage = rusage()
        getrusage(CInt(RUSAGE_SELF.rawValue), &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return Consumption(
            cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            peakMegabytes: Double(usage.ru_maxrss) / 1_024
        )
    }

    /// What was used since then; of memory the peak since the start.
    func since(_ earlier: Consumption) -> Consumption {
        Consumption(cpuSeconds: cpuSeconds - earlier.cpuSeconds, peakMegabytes: peakMegabytes)
    }
}
