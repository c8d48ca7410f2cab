/// The members of a JSON object in the order they were written.
///
/// A list and not a dictionary: objects on the wire are small and each name is looked up once, if at all.
public struct JSONObject: Sendable, Hashable {
    /// One name with its value.
    public struct Member: Sendable, Hashable {
        /// The member's name.
        public var name: String
        /// Its value.
        public var value: JSON

        /// A name with a value.
        public init(name: String, value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// All members in order; a name may be there twice, then the last one counts.
    public private(set) var members: [Member]

    /// An object of the given members.
    public init(_ members: [Member] = []) {
        self.members = members
    }

    /// The value of a name; setting nil removes it, setting anything else keeps its place.
    public subscript(name: String) -> JSON? {
        get { members.last { $0.name == name }?.value }
        set {
            guard let newValue else { return members.removeAll { $0.name == name } }
            guard let index = members.lastIndex(where: { $0.name == name }) else {
                return members.append(Member(name: name, value: newValue))
            }
            members[index].value = newValue
        }
    }
}
