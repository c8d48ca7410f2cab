/// What providers may do with what is sent, the least strict first. Only gateways that choose among providers can be asked
/// for it.
public enum DataPolicy: Int, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// Whatever their own terms say.
    case providersTerms
    /// Neither keep it nor train on it.
    case noTraining
    /// Keep nothing of it at all, not even for a while.
    case zeroRetention

    /// Whether the left one is less strict.
    public static func < (left: DataPolicy, right: DataPolicy) -> Bool { left.rawValue < right.rawValue }
}

extension GatewayPreferences {
    /// The preferences, made as strict as a policy is. What is stricter already stays.
    public func keeping(to policy: DataPolicy) -> GatewayPreferences {
        var preferences = self
        if policy >= .noTraining { preferences.allowsDataCollection = false }
        if policy == .zeroRetention { preferences.requiresZeroRetention = true }
        return preferences
    }
}
