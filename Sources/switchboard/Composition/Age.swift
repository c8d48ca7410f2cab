/// How long ago something was, in words: `40 s`, `12 min`, `3 h`, `2 d`.
struct Age: CustomStringConvertible {
    let description: String

    init(_ seconds: Double) {
        let seconds = max(0, seconds)
        description =
            switch seconds {
            case ..<90: "\(Int(seconds)) s"
            case ..<5_400: "\(Int((seconds / 60).rounded())) min"
            case ..<129_600: "\(Int((seconds / 3_600).rounded())) h"
            default: "\(Int((min(seconds, 1e12) / 86_400).rounded())) d"
            }
    }
}
