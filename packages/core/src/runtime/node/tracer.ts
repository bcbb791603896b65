import type { TraceContext, Tracer } from "../tracer.ts";

/**
 * Opens Node's tracing channels `livespec:call` and `livespec:attempt`. Publishes each step itself instead of using
 * `tracePromise`, because that passes the result to every subscriber, and the result of a call may be a secret.
 *
 * @see https://nodejs.org/api/diagnostics_channel.html#class-tracingchannel
 */
export function openTracer(): Tracer {
  const { tracingChannel } = process.getBuiltinModule("node:diagnostics_channel");
  const channels = {
    call: tracingChannel<unknown, TraceContext>("livespec:call"),
    attempt: tracingChannel<unknown, TraceContext>("livespec:attempt"),
  };
  return {
    channels,
    trace(what, { context, run }) {
      const channel = channels[what];
      return channel.start.runStores(context, () => {
        const running = run().then(
          (result) => {
            channel.asyncStart.publish(context);
            channel.asyncEnd.publish(context);
            return result;
          },
          (error: unknown) => {
            context.error = error;
            channel.error.publish(context);
            channel.asyncStart.publish(context);
            channel.asyncEnd.publish(context);
            throw error;
          },
        );
        channel.end.publish(context);
        return running;
      });
    },
  };
}
