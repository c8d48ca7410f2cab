/// Makes a decision again from its query and says whether it comes out the same, to the last bit of every figure.
public func replay(_ query: Query, _ decision: Decision) -> Bool {
    decide(query) == decision
}

/// The decision the same query would have led to with the sliders elsewhere.
public func whatIf(_ query: Query, priorities: Priorities) -> Decision {
    var other = query
    other.priorities = priorities
    return decide(other)
}
