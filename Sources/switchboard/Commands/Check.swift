/// One thing that was looked at: what was found, and how to mend it.
struct Check: Encodable {
    /// How it stands.
    enum State: String, Encodable {
        case fine, remark, wrong
    }

    let name: String
    let state: State
    let found: String
    let fix: String?

    /// All is well.
    static func fine(_ name: String, _ found: String) -> Check {
        Check(name: name, state: .fine, found: found, fix: nil)
    }

    /// It works, but less well than it could.
    static func remark(_ name: String, _ found: String, fix: String) -> Check {
        Check(name: name, state: .remark, found: found, fix: fix)
    }

    /// It does not work.
    static func wrong(_ name: String, _ found: String, fix: String) -> Check {
        Check(name: name, state: .wrong, found: found, fix: fix)
    }

    /// For people.
    var text: String {
        let mark =
            switch state {
            case .fine: "✓"
            case .remark: "!"
            case .wrong: "✗"
            }
        return "\(mark) \(name): \(found)" + (fix.map { "\n    → " + $0 } ?? "")
    }
}
