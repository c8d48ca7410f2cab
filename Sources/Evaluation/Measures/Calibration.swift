/// How far stated probabilities are from what happened.
struct Calibration {
    private var squares = 0.0
    private var count = 0.0
    private var bins = [(stated: Double, happened: Double, count: Double)](repeating: (0, 0, 0), count: 10)

    /// Counts one statement and its outcome, both 0…1.
    mutating func add(stated: Double, happened: Double) {
        squares += (stated - happened) * (stated - happened)
        count += 1
        let bin = min(9, max(0, Int(stated * 10)))
        bins[bin].stated += stated
        bins[bin].happened += happened
        bins[bin].count += 1
    }

    /// The mean squared miss (Brier's score).
    var brier: Double { count > 0 ? squares / count : 0 }

    /// The mean miss over ten bands of stated probability (expected calibration error).
    var error: Double {
        count > 0 ? bins.reduce(0) { $0 + abs($1.stated - $1.happened) } / count : 0
    }
}
