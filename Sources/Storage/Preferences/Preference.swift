public import Dialogue
public import Routing

/// A setting that the program itself remembers, by its name and type.
public struct Preference<Value: Codable & Sendable>: Sendable {
    /// The name it is kept by.
    public let name: String

    /// A setting of that name. Its name and the coding of its type must not change.
    public init(_ name: String) { self.name = name }
}

extension Preference {
    /// Where the sliders stand.
    public static var priorities: Preference<Priorities> { .init("priorities") }
    /// The limits set in the preferences panel.
    public static var limits: Preference<Limits> { .init("limits") }
    /// How picks are made.
    public static var policy: Preference<Policy> { .init("policy") }
    /// What providers may do with what is sent.
    public static var dataPolicy: Preference<DataPolicy> { .init("data-policy") }
    /// The conversation that was open last.
    public static var lastConversation: Preference<Int64> { .init("last-conversation") }
    /// The theme chosen in the program.
    public static var theme: Preference<String> { .init("theme") }
}
