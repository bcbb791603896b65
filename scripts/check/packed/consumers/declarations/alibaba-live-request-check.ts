import { checkRequest } from "@livespec/alibaba-live/request-check";

export const check = checkRequest;
export const checkList = () => checkRequest({ PageNum: 1, PageSize: 10 }, { operation: "listMessageApp" });
