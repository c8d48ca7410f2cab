/// The version of the arithmetic behind decisions. Decisions of one version can be replayed bit for bit.
public enum EngineVersion {
    /// The version of this engine, as `major.minor.patch`.
    public static let current = "1.3.0"
}
