import GRDB

/// Why something could not be read or kept: what was tried, on which file, and what can be done.
public struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, by what can be done about it.
    public enum Kind: String, Sendable, Hashable {
        /// The file is damaged, or no database at all.
        case corrupt
        /// Another program keeps the file locked.
        case locked
        /// The file or its folder may be read but not written.
        case readOnly
        /// The disk has no room left.
        case full
        /// The file or its folder cannot be opened.
        case unreachable
        /// A newer version of this program wrote the file.
        case newer
        /// What was asked for is not there.
        case missing
        /// What was kept cannot be understood by this version.
        case unreadable
        /// Anything else SQLite reports.
        case other
    }

    /// What is wrong.
    public var kind: Kind
    /// What was tried, such as `save the question`.
    public var action: String
    /// The file.
    public var path: String
    /// SQLite's or the system's own words.
    public var detail: String

    /// An error by its parts.
    public init(_ kind: Kind, action: String, path: String, detail: String) {
        self.kind = kind
        self.action = action
        self.path = path
        self.detail = detail
    }

    /// One sentence that says what failed, where, why, and what to do.
    public var description: String { "Could not \(action): \(path): \(detail). \(remedy)" }

    /// What the user can do about it.
    public var remedy: String {
        switch kind {
        case .corrupt:
            "Nothing was changed. Move the file away to start anew, or save what is left: sqlite3 FILE .recover"
        case .locked: "Close the other program that uses it, then try again."
        case .readOnly: "Make the file and its folder writable for you, or set XDG_DATA_HOME to another folder."
        case .full: "Free some space, then try again; what was kept before is safe."
        case .unreachable: "Check that the folder exists and that you may write to it, or set XDG_DATA_HOME to another."
        case .newer: "Install the newer version of this program, or set XDG_DATA_HOME to another folder."
        case .missing: "It may have been deleted by another window."
        case .unreadable: "The version that wrote it can still read it."
        case .other: "Nothing was changed."
        }
    }
}

extension StoreError {
    /// What an operation is called when it fails.
    struct Naming {
        var path: String
        var action: String

        /// Runs the work and turns whatever it throws into an explained error.
        func explaining<Value>(_ work: () throws -> Value) throws(StoreError) -> Value {
            do {
                return try work()
            } catch let error as StoreError {
                throw error
            } catch let error as DatabaseError {
                // SQLite calls a full disk that only when it is the database that grows, not its log's index.
                let isFull = error.resultCode == .SQLITE_IOERR && Disk.isFull(at: path)
                throw StoreError(isFull ? .full : error.kind, action: action, path: path, detail: error.words)
            } catch let error as Problem {
                throw StoreError(error.kind, action: action, path: path, detail: error.detail)
            } catch let error as DecodingError {
                throw StoreError(.unreadable, action: action, path: path, detail: "\(error)")
            } catch {
                throw StoreError(.other, action: action, path: path, detail: "\(error)")
            }
        }
    }

    /// A problem found inside an operation, before its name and file are known.
    struct Problem: Error {
        var kind: Kind
        var detail: String

        static func missing(_ what: String, _ id: Int64) -> Problem {
            Problem(kind: .missing, detail: "there is no \(what) \(id)")
        }
    }
}

extension DatabaseError {
    fileprivate var kind: StoreError.Kind {
        switch resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .corrupt
        case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
        case .SQLITE_READONLY: .readOnly
        case .SQLITE_FULL: .full
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_IOERR: .unreachable
        default: .other
        }
    }

    /// The message without the statement, whose arguments may be private.
    fileprivate var words: String { "\(message ?? "unknown error") (\(extendedResultCode))" }
}
