import Dialogue

extension Candidate {
    /// Whether two candidates are one model at one effort, whoever serves it and however its name is spelled.
    public func isSameModel(as other: Candidate) -> Bool {
        guard effort == other.effort else { return false }
        let (mine, theirs) = (ModelName(model.wireName), ModelName(other.model.wireName))
        return !mine.isEmpty && mine.isFree == theirs.isFree && mine.orderlessKey == theirs.orderlessKey
    }
}
