import { listApps } from "../../../list-apps";

export const runtime = "edge";
export const dynamic = "force-dynamic";
export const GET = listApps;
