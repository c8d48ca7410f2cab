public import Dialogue

/// A provider's answer to which models it has.
public enum ModelListing: Sendable, Hashable {
    /// The same as last time.
    case unchanged
    /// These; with the mark to ask by next time, where the provider gives one.
    case models([Model], etag: String?)
}
