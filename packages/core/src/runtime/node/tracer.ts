import type { TraceContext, Tracer } from "../tracer.ts";

type Channels = Record<
  "call" | "attempt",
  import("node:diagnostics_channel").TracingChannel<unknown, TraceContext>
>;

let opened: Channels | undefined;

function channels(): Channels {
  if (!opened) {
    const { tracingChannel } = process.getBuiltinModule("node:diagnostics_channel");
    opened = { call: tracingChannel("livespec:call"), attempt: tracingChannel("livespec:attempt") };
  }
  return opened;
}

/**
 * Publishes to Node's tracing channels `livespec:call` and `livespec:attempt`. Written out instead of `tracePromise`, because
 * that hands the result to every subscriber, and the result of a call may be a secret.
 *
 * @see https://nodejs.org/api/diagnostics_channel.html#class-tracingchannel
 */
export const tracer: Tracer | undefined = {
  isActive: (what) => channels()[what].hasSubscribers,
  trace(what, { context, run }) {
    const channel = channels()[what];
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
