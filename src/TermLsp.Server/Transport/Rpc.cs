using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace TermLsp.Server.Transport;

/// <summary>Dispatches messages. A handler's bug is one error to the client and one line in the log: no stack goes over the wire.</summary>
internal sealed class Rpc(MessageHandler handler, ClientLog log, Action<string> complain) : JsonRpc(handler)
{
    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage> DispatchRequestAsync(
        JsonRpcRequest request, TargetMethod targetMethod, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        JsonRpcMessage answer = await base.DispatchRequestAsync(request, targetMethod, cancellationToken).ConfigureAwait(false);
        await log.TraceAsync(
            $"{request.Method} handled", () => string.Create(CultureInfo.InvariantCulture, $"in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F2} ms")).ConfigureAwait(false);
        return answer;
    }

    /// <inheritdoc/>
    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception)
    {
        if (exception is not JsonException)
        {
            complain($"{request.Method} failed: {exception}".ReplaceLineEndings(" "));
            return new JsonRpcError.ErrorDetail { Code = JsonRpcErrorCode.InternalError, Message = exception.Message };
        }

        // The sender of a request is told what was wrong with it; of a notification, nobody is.
        if (!request.IsResponseExpected)
            complain($"{request.Method} was passed over: {exception.Message}".ReplaceLineEndings(" "));
        return new JsonRpcError.ErrorDetail { Code = JsonRpcErrorCode.InvalidParams, Message = exception.Message };
    }
}
