import FoundationEssentials
import Hummingbird

/// `POST /demo/faults`: makes the next requests to a model fail.
struct FaultEndpoint: Sendable {
    var fleet: DemoFleet
    var faults: FaultBoard

    private static let bodyLimit = 64 << 10

    private struct Order: Decodable {
        var model: String?
        var fault: String
        var times: Int?
    }

    func respond(to request: Request) async -> Response {
        do {
            var request = request
            let bytes = try await request.collectBody(upTo: Self.bodyLimit)
            let order = try JSONDecoder().decode(Order.self, from: Data(bytes.readableBytesView))
            return try post(order)
        } catch let refusal as Refusal {
            return refusal.response
        } catch {
            return Refusal(.badRequest, "Expected {\"model\": …, \"fault\": …, \"times\": …}.").response
        }
    }

    private func post(_ order: Order) throws -> Response {
        let model = order.model ?? FaultBoard.anyModel
        guard model == FaultBoard.anyModel || fleet[model] != nil else { throw Refusal.unknownModel(model) }
        guard let fault = DemoFault(rawValue: order.fault) else {
            let names = DemoFault.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refusal(.badRequest, "There is no fault '\(order.fault)'; there are \(names).", parameter: "fault")
        }
        let times = order.times ?? 1
        faults.post(fault, for: model, times: times)
        return Response(json: ["model": .string(model), "fault": .string(fault.rawValue), "times": .integer(times)])
    }
}
