import { listApps } from "../../../list-apps";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";
export const GET = listApps;
