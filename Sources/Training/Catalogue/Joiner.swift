import Dialogue
import Routing

/// Finds which model a name in a table means: by the hand-written table, then by the keys of `ModelName`, then by both
/// without what says the effort. What none of them finds stays unjoined.
struct Joiner {
    private var subjects: [String: String] = [:]

    init(_ drafts: [Draft]) {
        for draft in drafts { subjects[draft.id] = subjects[draft.id] ?? draft.subject }
        // Plain listings claim keys before variants and aliases; tight keys before loose ones.
        let plain = drafts.filter { !$0.id.contains(":") && !$0.isAlias }
        for key in [\ModelName.tightKey, \.looseKey, \.orderlessKey] {
            for names in [{ (draft: Draft) in [draft.id] }, \.otherNames] {
                for draft in plain {
                    for name in names(draft) { claim(ModelName(name)[keyPath: key], draft.subject) }
                }
            }
        }
    }

    private mutating func claim(_ key: String, _ subject: String) { subjects[key] = subjects[key] ?? subject }

    /// The subject a name means and the effort it says, if any.
    func join(_ name: String) -> (subject: String, effort: Effort?)? {
        let names = [TableName(whole: name)] + (TableName(effortOf: name).map { [$0] } ?? [])
        for table in names {
            guard let subject = subject(of: table.base) else { continue }
            return (subject, table.effort ?? JoinTable.efforts[table.base].flatMap(Effort.init(rawValue:)))
        }
        return nil
    }

    /// The subject a listed id means. One source lists some models once for each effort; those are joined by the hand-written
    /// table under their name without it.
    func subject(ofListed id: String) -> String? {
        let name = String(id.split(separator: "/").last ?? "")
        let byHand = TableName(effortOf: name).flatMap { JoinTable.ids[$0.base] }.flatMap { subjects[$0] }
        return byHand ?? subject(of: id)
    }

    /// The subject a name without effort means.
    private func subject(of name: String) -> String? {
        let plain = String(name.split(separator: "/").last ?? "")
        if let id = JoinTable.ids[plain], let subject = subjects[id] { return subject }
        let keys = ModelName(name)
        return subjects[name] ?? subjects[keys.tightKey] ?? subjects[keys.looseKey] ?? subjects[keys.orderlessKey]
    }
}
