import Foundation
import Glibc
import Testing

/// What goes wrong on real machines: each is an error that says what to do, with an exit code scripts can tell, and nothing
/// that was kept is lost.
@Suite(.timeLimit(.minutes(3)))
struct AdversityTests {
    private static let short = " !tokens:12 !rate:2000"

    @Test(arguments: [("INT", 130), ("TERM", 143)])
    func `what had come of an answer is kept when a signal stops it`(signal: String, status: Int32) throws {
        let home = try Home.simulated()
        let command = "\(Shell.binary) ask --model demo/steady-horse 'Write 800 words on rivers !rate:40'"
        let script = """
            \(command) > answer & pid=$!
            until [ -s answer ]; do sleep 0.05; done
            kill -\(signal) $pid; wait $pid
            """
        // A job in the background of a script would ignore Ctrl-C, but for job control.
        let outcome = try Shell.run(
            "bash", ["-c", "set -m; cd '\(home.folder.path)'; " + script], environment: home.environment)
        #expect(outcome.status == status, "\(outcome.errors)")
        let answer = (try home.object("sessions", "show", "last", "--json")["messages"] as? [[String: Any]])?.last
        #expect((answer?["text"] as? String)?.isEmpty == false)
        let sums = try home.object("usage", "--json")["total"] as? [String: Any]
        #expect(sums?["requests"] as? Int == 1, "what it cost counts")
    }

    @Test func `what an answer has cost counts even when the program was killed`() throws {
        let home = try Home.simulated()
        let command = "\(Shell.binary) ask --model demo/steady-horse 'Write 800 words on rivers !rate:40'"
        let script = "\(command) > answer & until [ -s answer ]; do sleep 0.05; done; kill -KILL $!; wait"
        _ = try Shell.run("bash", ["-c", "cd '\(home.folder.path)'; " + script], environment: home.environment)
        try home.succeed("ask", "Say hi." + Self.short)
        let attempts = try home.run("log", "--attempts", "--json").output.split(separator: "\n")
        #expect(attempts.count == 2)
        #expect(attempts.contains { $0.contains("\"outcome\":\"stopped\"") && $0.contains("steady-horse") })
        let sums = try home.object("usage", "--json")["total"] as? [String: Any]
        #expect(sums?["requests"] as? Int == 2)
    }

    @Test(arguments: [["ask", "Hello"], ["usage"], ["config", "init"], ["sessions"]])
    func `a home that cannot be written is named`(arguments: [String]) throws {
        var environment = try Home.simulated().environment
        environment["HOME"] = "/proc"
        let outcome = try Shell.run(Shell.binary, arguments, environment: environment)
        #expect(outcome.status == 1 && outcome.errors.contains("/proc/."), "\(outcome.errors)")
        #expect(outcome.errors.contains("XDG_") && !outcome.errors.contains("NSError"), "\(outcome.errors)")
    }

    @Test func `several at once keep all of their answers`() throws {
        let home = try Home.simulated()
        let script = (1...4).map { "\(Shell.binary) ask 'Say \($0)\(Self.short)' & " }.joined() + "wait"
        _ = try Shell.run("bash", ["-c", script], environment: home.environment)
        #expect((try home.object("sessions", "--json")["sessions"] as? [Any])?.count == 4)
        let proof = try home.object("replay", "--all", "--json")
        #expect(proof["count"] as? Int == 4 && proof["equal"] as? Int == 4)
    }

    @Test func `without a network the failure is told, and the question is kept`() throws {
        let home = try Home()
        try home.configure(
            """
            [[providers]]
            name = "away"
            dialect = "openai"
            base_url = "https://switchboard.invalid/v1"
            key_environment = "AWAY_KEY"
            models = ["x"]
            """)
        let environment = home.environment.merging(["AWAY_KEY": "secret"]) { $1 }
        let outcome = try Shell.run(Shell.binary, ["ask", "--model", "away/x", "Hello"], environment: environment)
        #expect(outcome.status == 1 && outcome.output.isEmpty && !outcome.errors.contains("secret"))
        #expect(outcome.errors.contains("Check the network"), "\(outcome.errors)")
        #expect((try home.object("sessions", "--json")["sessions"] as? [Any])?.count == 1)
    }

    @Test(.enabled(if: geteuid() == 0, "only root can make a small disk"))
    func `a full disk is named, and what was kept is there again when it has room`() throws {
        let home = try Home.simulated()
        let ask = "\(Shell.binary) ask 'Name a river\(Self.short)'"
        let script = """
            cd / && mount -t tmpfs -o size=4m tmpfs '\(home.folder.path)' || exit 77
            export XDG_CONFIG_HOME=$(mktemp -d); mkdir $XDG_CONFIG_HOME/switchboard
            echo 'demo = "always"' > $XDG_CONFIG_HOME/switchboard/config.toml
            \(ask) >&2; echo first $?
            cat /dev/zero > '\(home.folder.path)/filling' 2>/dev/null
            \(ask) >&2; echo second $?
            rm '\(home.folder.path)/filling'
            \(ask) >&2; echo third $?
            \(Shell.binary) sessions --json | grep -c '"id"'
            """
        let outcome = try Shell.run("unshare", ["-m", "bash", "-c", script], environment: home.environment)
        guard outcome.status != 77 else { return }
        #expect(outcome.output == "first 0\nsecond 1\nthird 0\n2\n", "\(outcome.errors)")
        #expect(outcome.errors.contains("Free some space"), "\(outcome.errors)")
    }

    @Test func `what a script gets is one object a line, whatever xargs and jq make of it`() throws {
        let home = try Home.simulated()
        let script = """
            printf 'one\\ntwo\\n' | xargs -I{} \(Shell.binary) ask --json 'Say {}\(Self.short)' 2>/dev/null \
            | grep -o '"state":"complete"'
            """
        let outcome = try Shell.run("bash", ["-c", script], environment: home.environment)
        #expect(outcome.output == "\"state\":\"complete\"\n\"state\":\"complete\"\n")
    }
}
