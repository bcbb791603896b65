// Generated from specs/alibaba-live by `pnpm generate`. Do not edit: change the spec and generate again.
// Bundled spec, SHA-256: 3f41252c9e72ff98fae2d5902ea3e63e426d2a4216e121c0d69c85ae21870089

export interface paths {
  "/CreateMessageApp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an application of the first messaging generation.
     * @description An application holds groups and users; nearly every other operation of this generation takes its id. Counted as not
     *     repeatable: whether two applications may share a name is not documented.
     */
    post: operations["createMessageApp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/GetMessageApp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read one application.
     * @description Answers the name, the settings and the state of one application of the first messaging generation.
     */
    post: operations["getMessageApp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListMessageApp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the applications of the account, page by page.
     * @description Answers the applications of the first messaging generation that the account has. Ask for the next page as long as
     *     `HasMore` is true.
     */
    post: operations["listMessageApp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/QueryMessageApp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find applications by id or name.
     * @description Searches the applications of the first messaging generation. Whether a part of a name is enough is not documented.
     *
     *     Unlike the lists, the answer is an array of pages, and its total is called `TotalCount`.
     */
    post: operations["queryMessageApp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/UpdateMessageApp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the name, settings or fields of an application.
     * @description No page says whether a map replaces the one before or is merged into it, so send it whole.
     */
    post: operations["updateMessageApp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DeleteMessageApp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete one application.
     * @description Takes one id at a time. There is no operation that brings an application back. A second call finds nothing left to
     *     delete and leaves the same state.
     */
    post: operations["deleteMessageApp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CreateMessageGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a group.
     * @description A group is what users join and messages are sent to. The vendor makes its id; each call creates another group. Only
     *     its creator may mute in it.
     */
    post: operations["createMessageGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/GetMessageGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read one group.
     * @description Answers who created the group, its fields and whether it is muted. For its members see `ListMessageGroupUser`.
     */
    post: operations["getMessageGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListMessageGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the groups that one user is in, page by page.
     * @description Give both `AppId` and `UserId`: the metadata lets them be left out, but the vendor says that the result is only
     *     right with both.
     */
    post: operations["listMessageGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/UpdateMessageGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the fields of a group.
     * @description Whether `Extension` replaces the fields before or is merged into them is not documented, so send it whole.
     */
    post: operations["updateMessageGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/JoinMessageGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a user into a group.
     * @description The group has to exist. Twice as many calls per second are allowed as of the other operations.
     *
     *     A call that is repeated leaves the same state, but what `BroadCastType` asks for may be sent again.
     */
    post: operations["joinMessageGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/LeaveMessageGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a user out of a group.
     * @description For a user who leaves. There is no operation of this generation that throws somebody out.
     *
     *     A call that is repeated leaves the same state, but what `BroadCastType` asks for may be sent again.
     */
    post: operations["leaveMessageGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListMessageGroupUser": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the members of a group, page by page.
     * @description Answers who is in the group and since when. Ask for the next page as long as `HasMore` is true.
     */
    post: operations["listMessageGroupUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListMessageGroupUserById": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read what is known about some members of a group.
     * @description Answers nickname, picture, fields of your own and whether the member is muted. How many ids one call takes is not
     *     documented.
     */
    post: operations["listMessageGroupUserById"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/BatchGetOnlineUsers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask which of some users are online in a group.
     * @description Takes up to 20 users in one call. Unlike the other operations it takes them as one string, joined by commas, in
     *     every SDK of the vendor too.
     */
    post: operations["batchGetOnlineUsers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/SendMessageToGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a message to everybody in a group.
     * @description A call that is repeated sends a second message: nothing in it tells the vendor that it was sent before.
     */
    post: operations["sendMessageToGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/SendMessageToGroupUsers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a message to some members of a group.
     * @description Name the receivers in `ReceiverIdList`. What happens without it is not documented.
     *
     *     A call that is repeated sends a second message: nothing in it tells the vendor that it was sent before.
     */
    post: operations["sendMessageToGroupUsers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListMessage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the stored messages of a group, page by page.
     * @description Answers messages of your own kinds, above 10000. The answer has no total; ask for the next page as long as `HasMore`
     *     is true.
     */
    post: operations["listMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/SendLike": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add likes to a group.
     * @description Collect the likes of a moment and send their number. A call that is repeated counts them again.
     */
    post: operations["sendLike"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/MuteGroupUser": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keep some members of a group from talking for a while.
     * @description Lasts a day unless `MuteTime` says otherwise. The vendor's client SDK takes at most 200 users in one call; whether
     *     the server does is not known.
     *
     *     A call that is repeated leaves the same users muted, but their time starts anew, and what `BroadCastType` asks for
     *     may be sent again.
     */
    post: operations["muteGroupUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CancelMuteGroupUser": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let some members of a group talk again.
     * @description Undoes `MuteGroupUser`.
     *
     *     A call that is repeated leaves the same state, but what `BroadCastType` asks for may be sent again.
     */
    post: operations["cancelMuteGroupUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/MuteAllGroupUser": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keep everybody in a group from talking.
     * @description Only the creator of the group may do this. `CancelMuteAllGroupUser` undoes it.
     *
     *     A call that is repeated leaves the same state, but what `BroadCastType` asks for may be sent again.
     */
    post: operations["muteAllGroupUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CancelMuteAllGroupUser": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a group that was muted talk again.
     * @description Undoes `MuteAllGroupUser`.
     *
     *     A call that is repeated leaves the same state, but what `BroadCastType` asks for may be sent again.
     */
    post: operations["cancelMuteAllGroupUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListMuteGroupUser": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the muted members of a group, page by page.
     * @description Answers the ids of those who may not talk. For the reason see `ListMessageGroupUserById`.
     */
    post: operations["listMuteGroupUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/GetMessageToken": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Issue a token with which one user's device opens a messaging connection.
     * @description The device tells your server its user id, device id and device type; your server calls this and hands the token back.
     *     The device then talks to the messaging service over a long connection (the LWP protocol).
     *
     *     Give every user a `UserId` of its own and every device a `DeviceId` of its own, and pass the same `DeviceId` that the
     *     client SDK on the device is configured with. No operation renews or revokes a token: call again for a new one.
     *
     *     `AppId` is an application of the first messaging generation (`CreateMessageApp`); ids of `CreateLiveMessageApp` do not
     *     work here. The vendor's Chinese page marks this generation as legacy; neither page nor SDK marks the operation deprecated.
     */
    post: operations["getMessageToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CreateLiveMessageApp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an application.
     * @description An application holds groups and users; every other operation takes its id and, unless it is `cn-shanghai`, the data
     *     center that it was created in. An account may have 300 of them. Counted as not repeatable: whether two may share a
     *     name is not documented.
     *
     *     Keep `AppKey` on your server: the tokens that clients log on with are made from it, without a call to the vendor.
     */
    post: operations["createLiveMessageApp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DescribeLiveMessageApp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read one application.
     * @description Answers name, keys, moderation, callback and state of an application.
     */
    post: operations["describeLiveMessageApp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListLiveMessageApps": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the applications of the account, page by page.
     * @description Answers the applications with their keys. As long as `HasMore` is true, give `NextPageToken` back for the next page.
     *     `Disable` is a string here and a boolean everywhere else.
     */
    post: operations["listLiveMessageApps"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ModifyLiveMessageAppAudit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change how the messages of an application are moderated.
     * @description Moderation is off, the vendor's or your own. For your own, `AuditUrl` has to be given; the vendor signs what it asks
     *     there.
     */
    post: operations["modifyLiveMessageAppAudit"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ModifyLiveMessageAppCallback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change where the events of an application are reported to.
     * @description The vendor reports who logs on and off, joins, leaves and reconnects. An empty `EventCallbackUrl` switches the
     *     reports off.
     */
    post: operations["modifyLiveMessageAppCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ModifyLiveMessageAppDisable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Switch an application off or on again.
     * @description There is no operation that deletes an application of this generation; this comes closest. What is taken if `Disable`
     *     is left out is not documented.
     */
    post: operations["modifyLiveMessageAppDisable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CreateLiveMessageGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a group.
     * @description You choose its id. If there is a group of that id, the answer says so in `AlreadyExists`; if there was one and it
     *     was deleted, `AlreadyDelete` is true and the id is spent. An application may have 5000 groups.
     *
     *     Counted as not repeatable: whether a second call changes the group that the first one made is not documented.
     */
    post: operations["createLiveMessageGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DescribeLiveMessageGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read one group.
     * @description Answers who administrates a group, how many are online and how much was said. A deleted group is still answered,
     *     with when and by whom it was deleted. `Createtime`, `Deletatime` and `Deletor` are the vendor's spellings.
     */
    post: operations["describeLiveMessageGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ModifyLiveMessageGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the administrators or the information of a group.
     * @description Say with `ModifyAdmin` and `ModifyInfo` which of the two you mean; the values beside them are what the group has
     *     afterwards.
     */
    post: operations["modifyLiveMessageGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DeleteLiveMessageGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a group.
     * @description Everybody in the group is told that it is closed. Its messages are kept for 30 days, and for as long
     *     `RecoverLiveMessageDeletedGroup` brings it back. Its id cannot be used for another group.
     */
    post: operations["deleteLiveMessageGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/RecoverLiveMessageDeletedGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bring a deleted group back.
     * @description Works for 30 days after `DeleteLiveMessageGroup`. The messages that the group had can be listed again.
     */
    post: operations["recoverLiveMessageDeletedGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListLiveMessageGroups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the groups of an application, from token to token.
     * @description As long as `Hasmore` is true, give `NextpageToken` back as `NextPageToken` for the next page. The vendor spells the
     *     two differently, and answers as a string what it takes as a number. `ListLiveMessageGroupByPage` lists the same by
     *     page number.
     */
    post: operations["listLiveMessageGroups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListLiveMessageGroupByPage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the groups of an application, page by page.
     * @description The one operation of the family that is sent with GET. `ListLiveMessageGroups` lists the same from token to token.
     */
    get: operations["listLiveMessageGroupByPage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListLiveMessageGroupUsers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the members of a group, from token to token.
     * @description Not for a group of more than 2000 users: it becomes a super-large group, whose list is cleared and which stays one
     *     until everybody has left. Ask about single users with `CheckLiveMessageUsersInGroup` instead.
     */
    post: operations["listLiveMessageGroupUsers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CheckLiveMessageUsersOnline": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask which of some users are online.
     * @description `SendLiveMessageUser` reaches only users who are online, so ask this before. How many users one call takes is not
     *     documented.
     */
    post: operations["checkLiveMessageUsersOnline"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CheckLiveMessageUsersInGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask which of some users are in a group.
     * @description The answer calls its list `Users` and the membership `Online`. How many users one call takes is not documented.
     */
    post: operations["checkLiveMessageUsersInGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/KickLiveMessageGroupUser": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Throw a user out of a group.
     * @description Whether the user can come back at once is not documented. A call that is repeated leaves the user outside.
     */
    post: operations["kickLiveMessageGroupUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ModifyLiveMessageUserInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change what the groups of a user show about them.
     * @description The vendor changes it group by group and answers where it succeeded and where it did not; look into `FailList` even
     *     when the call succeeds.
     */
    post: operations["modifyLiveMessageUserInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ListLiveMessageGroupMessages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the stored messages of a group, from token to token.
     * @description Messages that were sent with `NoStorage` are not among them. As long as `Hasmore` is true, give `NextPageToken` back
     *     for the next page.
     */
    post: operations["listLiveMessageGroupMessages"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/SendLiveMessageGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a message to everybody in a group.
     * @description Somebody has to be online in the group, or else the answer is `ResourceNotExist`: messages are not kept for those
     *     who are away. A group takes at most 30 different kinds of message.
     *
     *     A call that is repeated may send a second message; whether the vendor looks at `MsgTid` to tell is not documented.
     */
    post: operations["sendLiveMessageGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/SendLiveMessageUser": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a message to one user.
     * @description The receiver has to be online; ask with `CheckLiveMessageUsersOnline`.
     *
     *     A call that is repeated may send a second message; whether the vendor looks at `MsgTid` to tell is not documented.
     */
    post: operations["sendLiveMessageUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DeleteLiveMessageGroupMessage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take back a message that was sent to a group.
     * @description A message that is not there is answered in the same way, so the call may be repeated.
     */
    post: operations["deleteLiveMessageGroupMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DeleteLiveMessageUserMessage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take back a message that was sent to one user.
     * @description Name `DeleterId`: the metadata lets it be left out, and then the vendor refuses the call with `InputInvalid`.
     */
    post: operations["deleteLiveMessageUserMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/AddLiveMessageGroupBand": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keep some members of a group from talking.
     * @description `RemoveLiveMessageGroupBand` undoes it, `UnbanLiveMessageGroup` does not. Whether it ends by itself is not
     *     documented.
     */
    post: operations["addLiveMessageGroupBand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/RemoveLiveMessageGroupBand": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let some members of a group talk again.
     * @description Undoes `AddLiveMessageGroupBand`.
     */
    post: operations["removeLiveMessageGroupBand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ModifyLiveMessageGroupBand": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set who may talk in a group.
     * @description Mutes single users or the whole group with exceptions, in one call. `BannnedUsers` has three n: the vendor's
     *     spelling.
     */
    post: operations["modifyLiveMessageGroupBand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/BanLiveMessageGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keep everybody in a group from talking.
     * @description `UnbanLiveMessageGroup` undoes it. Up to 30 users may be excepted.
     */
    post: operations["banLiveMessageGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/UnbanLiveMessageGroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a group that was muted talk again.
     * @description Undoes `BanLiveMessageGroup`. Who was muted by `AddLiveMessageGroupBand` stays so.
     */
    post: operations["unbanLiveMessageGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DescribeLiveMessageGroupBand": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read who may talk in a group.
     * @description Answers whether the group is muted as a whole, who is excepted from that, and who is muted one by one.
     */
    post: operations["describeLiveMessageGroupBand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description Name of the application, 2 to 16 characters.
     * @example testApp
     */
    MessageAppName: string;
    /**
     * @description Settings of the application by name. No page says which names there are. On the wire they are one value, a JSON object
     *     as text.
     */
    MessageAppConfig: {
      [key: string]: string;
    };
    /** @description Fields of your own, kept and handed back as they are. On the wire they are one value, a JSON object as text. */
    MessageExtension: {
      [key: string]: string;
    };
    /**
     * @description Id of this call, to be quoted to the vendor's support. An uppercase UUID.
     * @example 16A96B9A-0000-4000-8000-CB92E68F4CD8
     */
    RequestId: string;
    /**
     * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
     *     `CreateLiveMessageApp` do not work here.
     * @example a494caec-0000-695ef345db77
     */
    MessageAppId: string;
    /**
     * @description How the vendor refuses a call. `Code` decides, the status does not: throttling, for one, answers 400.
     *     The gateway's answers always carry the three required fields; `Message` is prose and may change at any time.
     */
    ErrorResponse: {
      /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
      RequestId: components["schemas"]["RequestId"];
      /**
       * @description Host that answered.
       * @example live.aliyuncs.com
       */
      HostId?: string;
      /**
       * @description What went wrong; the catalogue of this description says what each code means.
       * @example InvaildParameter
       */
      Code: string;
      /**
       * @description The same in English prose, for a log.
       * @example Invalid Parameter
       */
      Message: string;
      /**
       * @description Address of a page that may help.
       * @example https://www.alibabacloud.com/help/en/openapi/user-guide/api-error-diagnosis
       */
      Recommend?: string;
      /**
       * @description Why a permission check failed. Only with permission errors; may hold more fields than these.
       * @example {
       *       "AuthAction": "live:GetMessageToken",
       *       "EncodedDiagnosticMessage": "AQFohtp0aWFn"
       *     }
       */
      AccessDeniedDetail?: {
        /**
         * @description RAM action that was not allowed.
         * @example live:GetMessageToken
         */
        AuthAction?: string;
        /**
         * @description Details of the decision, encoded; the vendor's console can decode it.
         * @example AQFohtp0aWFn
         */
        EncodedDiagnosticMessage?: string;
      };
    };
    /** @description An application of the first messaging generation. The vendor promises no field; without the id it would be none. */
    MessageApp: {
      /**
       * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
       *     `CreateLiveMessageApp` do not work here.
       */
      AppId: components["schemas"]["MessageAppId"];
      /**
       * @description Name of the application.
       * @example testApp
       */
      AppName?: string;
      /** @description Settings of the application by name. No page says which names there are. */
      AppConfig?: {
        [key: string]: string;
      };
      /** @description Fields of your own, as they were given. */
      Extension?: {
        [key: string]: string;
      };
      /**
       * Format: int64
       * @description When the application was created, UTC. The unit is not stated; the vendor's sample looks like seconds.
       * @example 1502280113
       */
      CreateTime?: number;
      /**
       * Format: int32
       * @description State of the application. 1 is normal; no other value is documented.
       * @example 1
       */
      Status?: number;
    };
    /**
     * Format: int32
     * @description Number of the page, from 1 to 100000. Where it may be left out, the vendor takes 1.
     * @example 1
     */
    MessagePageNum: number;
    /**
     * Format: int32
     * @description Entries per page, from 1 to 50. Where it may be left out, the vendor takes 20.
     * @example 20
     */
    MessagePageSize: number;
    /**
     * Format: int32
     * @description Order by time: 0 is oldest first, 1 is newest first. The `LiveMessage` operations count from 1 instead.
     * @example 1
     * @enum {integer}
     */
    MessageSortType: 0 | 1;
    /**
     * @description Id of a group, as `CreateMessageGroup` returned it.
     * @example AE35-0000-T95F
     */
    MessageGroupId: string;
    /**
     * @description Your id of the user, unique within the application. At most 32 characters: lowercase letters, digits, `_` and `.`.
     * @example de1.a0
     */
    MessageUserId: string;
    /**
     * Format: int32
     * @description Who is told of it by a system message: 0 nobody, 1 the users concerned, 2 the whole group.
     * @example 2
     * @enum {integer}
     */
    BroadCastType: 0 | 1 | 2;
    /**
     * @description Whether the group is told its statistics afterwards: page views, visitors and how many are online.
     * @example true
     */
    BroadCastStatistics: boolean;
    /**
     * @description User ids. On the wire they are one value, joined by commas; an empty list cannot be told from an empty id, so it is
     *     refused.
     */
    MessageUserIds: components["schemas"]["MessageUserId"][];
    /**
     * @description Who does this: the id of the group's creator. The metadata lets it be left out, but the vendor says that a call
     *     without it does not work.
     * @example de1.a0
     */
    MessageOperatorUserId: string;
    /**
     * @description Your id of the group, unique within the application and at most 64 bytes. Letters and digits are always safe.
     * @example grouptest
     */
    LiveMessageGroupId: string;
    /**
     * @description Your id of the user, at most 64 bytes: letters, digits and `_`.
     * @example uid1
     */
    LiveMessageUserId: string;
    /**
     * @description User ids. On the wire they are one value, joined by commas; an empty list cannot be told from an empty id, so it is
     *     refused.
     */
    LiveMessageUserIds: components["schemas"]["LiveMessageUserId"][];
    /** @description A group as the lists show it. */
    LiveMessageGroup: {
      /**
       * @description Id of the group.
       * @example grouptest
       */
      GroupId?: string;
      /**
       * @description Name of the group.
       * @example mytestgroup
       */
      GroupName?: string;
      /**
       * @description What your app told the vendor about the group.
       * @example testgroupinfo
       */
      GroupInfo?: string;
      /**
       * @description Who created the group.
       * @example user_77
       */
      CreatorId?: string;
      /** @description Ids of the administrators. */
      AdminList?: string[];
      /**
       * Format: int64
       * @description When the group was created, UNIX time in seconds. The vendor writes the name with a small t.
       * @example 1698299727
       */
      Createtime?: number;
      /**
       * @description Whether the group is deleted. It can be recovered for 30 days.
       * @example false
       */
      Delete?: boolean;
    };
    /** @description A user, with what your app told the vendor about them. */
    LiveMessageUser: {
      /**
       * @description Id of the user.
       * @example uid2
       */
      UserId?: string;
      /**
       * @description What your app told the vendor about the user.
       * @example testusermeta2
       */
      UserInfo?: string;
    };
    /**
     * @description Id of a message, at most 64 bytes. Letters and digits are always safe.
     * @example a74a8fbd3cfe4b2daa8517e4e3000001
     */
    LiveMessageId: string;
    /**
     * @description User ids, at most 30. On the wire they are one value, joined by commas; an empty list cannot be told from an empty id,
     *     so it is refused.
     */
    LiveMessageMutedUserIds: components["schemas"]["LiveMessageUserId"][];
  };
  responses: {
    /** @description The call was refused: a parameter, the signature, the clock or the rate. The messages are our words, but for InvaildParameter. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The caller may not do this. The messages are our words, but for Forbidden. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description What was named does not exist: the action, the host's product, the key or the resource. The messages are our words. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The vendor failed. It may have carried the call out. The messages are our words. */
    InternalError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The service is down for the moment. The message is our words. */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: {
    /**
     * @description Whether this message goes past moderation. False if left out. The one parameter of this operation that travels in the
     *     query.
     * @example true
     */
    SkipAudit: boolean;
    /**
     * @description How messages are moderated: 0 not at all, 1 by the vendor, 2 by your `AuditUrl`.
     * @example 2
     */
    AuditType: 0 | 1 | 2;
    /**
     * @description Where the vendor asks about each message; has to be given when `AuditType` is 2. Begins with `http://` or `https://`,
     *     and names neither a private address nor a port. The vendor posts `{"content": "…"}` and expects `{"pass": true,
     *     "reason": "…"}`; if your server answers anything but 200, the message passes.
     * @example https://example.com/audit
     */
    AuditUrl: string;
    /**
     * @description Where the vendor reports who logs on and off, joins and leaves. Begins with `http://` or `https://`, and names neither
     *     a private address nor a port. Empty switches the reports off.
     * @example https://example.com/events
     */
    EventCallbackUrl: string;
    /**
     * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
     * @example demo
     */
    AppId: string;
    /**
     * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
     * @example cn-shanghai
     */
    DataCenter: "cn-shanghai" | "ap-southeast-1";
    /**
     * @description Order by time: 1 is oldest first, 2 is newest first. Applications and groups are sorted by creation, users by when
     *     they joined, messages by when they were sent. The operations of the first generation count from 0 instead.
     * @example 1
     */
    SortType: 1 | 2;
    /**
     * @description Id of the group.
     * @example grouptest
     */
    GroupId: components["schemas"]["LiveMessageGroupId"];
    /**
     * @description Which groups: 0 all of them, which is what the vendor takes if left out; 1 those that exist; 2 those that are deleted.
     * @example 1
     */
    GroupStatus: 0 | 1 | 2;
    /**
     * @description Entries per page, from 10 to 50.
     * @example 10
     */
    PageSize: number;
    /**
     * @description Where the page begins: what the last answer gave. Leave it out for the first page.
     * @example 1
     */
    NextPageToken: number | string;
    /**
     * @description Who the message is from.
     * @example uid1
     */
    SenderId: components["schemas"]["LiveMessageUserId"];
    /**
     * @description The message, at most 15 KB. What it means is between your clients.
     * @example hello
     */
    MessageBody: string;
    /**
     * @description Your id of the message, with which it can be deleted later. At most 64 bytes. The answer has the id that the message
     *     got.
     * @example a74a8fbd3cfe4b2daa8517e4e3000001
     */
    MsgTid: components["schemas"]["LiveMessageId"];
    /**
     * @description Whatever your app wants to say about the user who deletes, at most 512 bytes.
     * @example testname
     */
    DeleterInfo: string;
    /**
     * @description Who may go on talking while the group is muted, at most 30 users.
     * @example [
     *       "uid1",
     *       "uid2"
     *     ]
     */
    ExceptUsers: components["schemas"]["LiveMessageMutedUserIds"];
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createMessageApp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @description Name of the application, 2 to 16 characters. */
          AppName: components["schemas"]["MessageAppName"];
          /**
           * @description Settings of the application by name. No page says which names there are. On the wire they are one value, a JSON object
           *     as text.
           */
          AppConfig?: components["schemas"]["MessageAppConfig"];
          /** @description Fields of your own, kept and handed back as they are. On the wire they are one value, a JSON object as text. */
          Extension?: components["schemas"]["MessageExtension"];
        };
      };
    };
    responses: {
      /** @description The application was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The new application. */
            Result: {
              /** @description Id of the new application. */
              AppId: components["schemas"]["MessageAppId"];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getMessageApp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
        };
      };
    };
    responses: {
      /** @description The application. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description An application of the first messaging generation. The vendor promises no field; without the id it would be none. */
            Result: components["schemas"]["MessageApp"];
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listMessageApp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @description Number of the page, from 1 to 100000. Where it may be left out, the vendor takes 1. */
          PageNum: components["schemas"]["MessagePageNum"];
          /** @description Entries per page, from 1 to 50. Where it may be left out, the vendor takes 20. */
          PageSize: components["schemas"]["MessagePageSize"];
          /** @description Order by time: 0 is oldest first, 1 is newest first. The `LiveMessage` operations count from 1 instead. */
          SortType?: components["schemas"]["MessageSortType"];
        };
      };
    };
    responses: {
      /** @description One page of applications. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description One page. */
            Result: {
              /** @description The applications of this page. */
              AppList: components["schemas"]["MessageApp"][];
              /**
               * @description Whether there is a next page.
               * @example false
               */
              HasMore?: boolean;
              /**
               * Format: int32
               * @description How many applications the account has.
               * @example 15
               */
              Total?: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  queryMessageApp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId?: components["schemas"]["MessageAppId"];
          /**
           * @description Name to look for.
           * @example testApp
           */
          AppName?: string;
          /** @description Number of the page, from 1 to 100000. Where it may be left out, the vendor takes 1. */
          PageNum?: components["schemas"]["MessagePageNum"];
          /** @description Entries per page, from 1 to 50. Where it may be left out, the vendor takes 20. */
          PageSize?: components["schemas"]["MessagePageSize"];
          /** @description Order by time: 0 is oldest first, 1 is newest first. The `LiveMessage` operations count from 1 instead. */
          SortType?: components["schemas"]["MessageSortType"];
        };
      };
    };
    responses: {
      /** @description What was found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description What was found. An array, although one page is asked for. */
            Result: {
              /** @description The applications of this page. */
              AppList: components["schemas"]["MessageApp"][];
              /**
               * @description Whether there is a next page.
               * @example false
               */
              HasMore?: boolean;
              /**
               * Format: int32
               * @description How many applications were found.
               * @example 4
               */
              TotalCount?: number;
            }[];
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateMessageApp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Name of the application, 2 to 16 characters. */
          AppName?: components["schemas"]["MessageAppName"];
          /**
           * @description Settings of the application by name. No page says which names there are. On the wire they are one value, a JSON object
           *     as text.
           */
          AppConfig?: components["schemas"]["MessageAppConfig"];
          /** @description Fields of your own, kept and handed back as they are. On the wire they are one value, a JSON object as text. */
          Extension?: components["schemas"]["MessageExtension"];
        };
      };
    };
    responses: {
      /** @description Whether it was done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description Whether it was done. */
            Result: {
              /**
               * @description Whether the application was changed.
               * @example true
               */
              Success: boolean;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteMessageApp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
        };
      };
    };
    responses: {
      /** @description Whether it was done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description Whether it was done. */
            Result: {
              /**
               * @description Whether the application was deleted.
               * @example true
               */
              Success: boolean;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createMessageGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /**
           * @description Your id of the user who creates the group. At most 36 characters: letters and digits.
           * @example as01hs
           */
          CreatorId: string;
          /** @description Fields of your own, kept and handed back as they are. On the wire they are one value, a JSON object as text. */
          Extension?: components["schemas"]["MessageExtension"];
        };
      };
    };
    responses: {
      /** @description The group was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The new group. */
            Result: {
              /** @description Id of the new group. */
              GroupId: components["schemas"]["MessageGroupId"];
              /** @description Fields of your own. Their values need not be strings here. */
              Extension?: {
                [key: string]: unknown;
              };
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getMessageGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
        };
      };
    };
    responses: {
      /** @description The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The group. */
            Result: {
              /** @description Id of a group, as `CreateMessageGroup` returned it. */
              GroupId: components["schemas"]["MessageGroupId"];
              /**
               * @description Id of the user who created the group.
               * @example as01hs
               */
              CreatorId?: string;
              /**
               * Format: int64
               * @description When the group was created, UTC. The unit is not stated; the vendor's sample looks like seconds.
               * @example 1502280113
               */
              CreateTime?: number;
              /** @description Fields of your own. Their values need not be strings here. */
              Extension?: {
                [key: string]: unknown;
              };
              /**
               * @description Whether the whole group is muted.
               * @example false
               */
              IsMuteAll?: boolean;
              /**
               * Format: int32
               * @description State of the group. 1 is normal; no other value is documented.
               * @example 1
               */
              Status?: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listMessageGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of the application. Give it, although the metadata lets it be left out.
           * @example a494caec-0000-695ef345db77
           */
          AppId?: string;
          /**
           * @description Your id of the user whose groups are wanted. Give it, although the metadata lets it be left out.
           * @example de1.a0
           */
          UserId?: string;
          /** @description Number of the page, from 1 to 100000. Where it may be left out, the vendor takes 1. */
          PageNum: components["schemas"]["MessagePageNum"];
          /** @description Entries per page, from 1 to 50. Where it may be left out, the vendor takes 20. */
          PageSize: components["schemas"]["MessagePageSize"];
          /** @description Order by time: 0 is oldest first, 1 is newest first. The `LiveMessage` operations count from 1 instead. */
          SortType?: components["schemas"]["MessageSortType"];
        };
      };
    };
    responses: {
      /** @description One page of groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description One page. */
            Result: {
              /** @description The groups of this page. */
              GroupList: {
                /**
                 * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
                 *     `CreateLiveMessageApp` do not work here.
                 */
                AppId?: components["schemas"]["MessageAppId"];
                /** @description Id of a group, as `CreateMessageGroup` returned it. */
                GroupId: components["schemas"]["MessageGroupId"];
                /**
                 * @description Id of the user who created the group.
                 * @example as01hs
                 */
                CreatorId?: string;
                /**
                 * Format: int64
                 * @description When the group was created, UTC. The unit is not stated; the vendor's sample looks like
                 *     seconds.
                 * @example 1502280113
                 */
                CreateTime?: number;
                /** @description Fields of your own, as they were given. */
                Extension?: {
                  [key: string]: string;
                };
                /**
                 * Format: int32
                 * @description State of the group. 1 is normal; no other value is documented.
                 * @example 1
                 */
                Status?: number;
              }[];
              /**
               * @description Whether there is a next page.
               * @example false
               */
              HasMore?: boolean;
              /**
               * Format: int32
               * @description How many groups there are.
               * @example 5
               */
              Total?: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateMessageGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
          /** @description Fields of your own, kept and handed back as they are. On the wire they are one value, a JSON object as text. */
          Extension?: components["schemas"]["MessageExtension"];
        };
      };
    };
    responses: {
      /** @description Whether it was done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description Whether it was done. */
            Result: {
              /**
               * @description Whether the group was changed.
               * @example true
               */
              Success: boolean;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  joinMessageGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of the group, which has to exist. */
          GroupId: components["schemas"]["MessageGroupId"];
          /** @description Your id of the user, unique within the application. At most 32 characters: lowercase letters, digits, `_` and `.`. */
          UserId: components["schemas"]["MessageUserId"];
          /**
           * @description Who is told of it by a system message: 0 nobody, which is what the vendor takes if left out; 1 the user;
           *     2 the whole group.
           */
          BroadCastType?: components["schemas"]["BroadCastType"];
          /** @description Whether the group is told its statistics afterwards: page views, visitors and how many are online. */
          BroadCastStatistics?: components["schemas"]["BroadCastStatistics"];
        };
      };
    };
    responses: {
      /** @description Whether it was done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description Whether it was done. */
            Result: {
              /**
               * @description Whether the user is in the group now.
               * @example true
               */
              Success: boolean;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  leaveMessageGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
          /** @description Your id of the user, unique within the application. At most 32 characters: lowercase letters, digits, `_` and `.`. */
          UserId: components["schemas"]["MessageUserId"];
          /**
           * @description Who is told of it by a system message: 0 nobody, which is what the vendor takes if left out; 1 the user;
           *     2 the whole group.
           */
          BroadCastType?: components["schemas"]["BroadCastType"];
          /** @description Whether the group is told its statistics afterwards: page views, visitors and how many are online. */
          BroadCastStatistics?: components["schemas"]["BroadCastStatistics"];
        };
      };
    };
    responses: {
      /** @description Whether it was done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description Whether it was done. */
            Result: {
              /**
               * @description Whether the user has left the group.
               * @example true
               */
              Success: boolean;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listMessageGroupUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
          /** @description Number of the page, from 1 to 100000. Where it may be left out, the vendor takes 1. */
          PageNum?: components["schemas"]["MessagePageNum"];
          /** @description Entries per page, from 1 to 50. Where it may be left out, the vendor takes 20. */
          PageSize?: components["schemas"]["MessagePageSize"];
          /** @description Order by time: 0 is oldest first, 1 is newest first. The `LiveMessage` operations count from 1 instead. */
          SortType?: components["schemas"]["MessageSortType"];
        };
      };
    };
    responses: {
      /** @description One page of members. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description One page. */
            Result: {
              /** @description The members of this page. */
              UserList: {
                /**
                 * @description Id of the user.
                 * @example de1.a0
                 */
                UserId: string;
                /**
                 * Format: int64
                 * @description When the user joined, UTC. This page states no unit; `BatchGetOnlineUsers` gives
                 *     milliseconds.
                 * @example 1502280113000
                 */
                JoinTime?: number;
              }[];
              /**
               * @description Whether there is a next page.
               * @example false
               */
              HasMore?: boolean;
              /**
               * Format: int32
               * @description How many members the group has.
               * @example 2
               */
              Total?: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listMessageGroupUserById: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
          /** @description Whom to look up. The ids are joined by commas on the wire. */
          UserIdList: components["schemas"]["MessageUserIds"];
        };
      };
    };
    responses: {
      /** @description The members that were found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The members. */
            Result: {
              /** @description The members that were found. */
              UserList: {
                /**
                 * @description Id of the user.
                 * @example de1.a0
                 */
                UserId: string;
                /**
                 * @description Name that others see.
                 * @example xxyy
                 */
                UserNick?: string;
                /**
                 * @description Address of the picture.
                 * @example https://example.com/xxyy.png
                 */
                UserAvatar?: string;
                /**
                 * @description What your app told the vendor about the user.
                 * @example 12e
                 */
                UserExtension?: string;
                /**
                 * @description Whether the user may not talk.
                 * @example true
                 */
                IsMute?: boolean;
                /** @description Why the user may not talk. Both reasons may hold. */
                MuteBy?: string[];
              }[];
              /**
               * @description Whether there is more. No parameter asks for it.
               * @example false
               */
              HasMore?: boolean;
              /**
               * Format: int32
               * @description How many members were found.
               * @example 3
               */
              Total?: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  batchGetOnlineUsers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
          /**
           * @description Ids of the users, joined by commas; at most 20.
           * @example de1.a0,hu9
           */
          UserIds: string;
        };
      };
    };
    responses: {
      /** @description The state of each user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The users. */
            Result: {
              /** @description The users that were asked about. */
              OnlineUsers: {
                /**
                 * @description Id of the user.
                 * @example de1.a0
                 */
                UserId: string;
                /**
                 * @description Whether the user is online.
                 * @example true
                 */
                Online?: boolean;
                /**
                 * Format: int64
                 * @description When the user joined the group, UNIX time in milliseconds.
                 * @example 1502280113000
                 */
                JoinTime?: number;
              }[];
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  sendMessageToGroup: {
    parameters: {
      query?: {
        /**
         * @description Whether this message goes past moderation. False if left out. The one parameter of this operation that travels in the
         *     query.
         * @example true
         */
        SkipAudit?: components["parameters"]["SkipAudit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description `SkipAudit` travels in the query, everything else in the form body. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
          /**
           * @description Your id of the user whom the message is from.
           * @example de1.a0
           */
          OperatorUserId: string;
          /**
           * @description The message: JSON as text. What it means is between your clients.
           * @example {"text":"hello"}
           */
          Data: string;
          /**
           * Format: int32
           * @description Kind of the message: up to 10000 are system messages, from 10001 on they are yours to define.
           * @example 12000
           */
          Type?: number;
        };
      };
    };
    responses: {
      /** @description The message was sent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The message. */
            Result: {
              /**
               * @description Id of the message, made by the vendor.
               * @example qt0001
               */
              MessageId: string;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  sendMessageToGroupUsers: {
    parameters: {
      query?: {
        /**
         * @description Whether this message goes past moderation. False if left out. The one parameter of this operation that travels in the
         *     query.
         * @example true
         */
        SkipAudit?: components["parameters"]["SkipAudit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description `SkipAudit` travels in the query, everything else in the form body. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
          /**
           * @description Your id of the user whom the message is from.
           * @example de1.a0
           */
          OperatorUserId: string;
          /** @description Whom the message is for. The ids are joined by commas on the wire. */
          ReceiverIdList?: components["schemas"]["MessageUserIds"];
          /**
           * @description The message: JSON as text. What it means is between your clients.
           * @example {"text":"hello"}
           */
          Data: string;
          /**
           * Format: int32
           * @description Kind of the message: up to 10000 are system messages, from 10001 on they are yours to define.
           * @example 12000
           */
          Type: number;
        };
      };
    };
    responses: {
      /** @description The message was sent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The message. */
            Result: {
              /**
               * @description Id of the message, made by the vendor.
               * @example qt0001
               */
              MessageId: string;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listMessage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
          /**
           * Format: int32
           * @description Only messages of this kind, which is above 10000.
           * @example 10002
           */
          Type?: number;
          /** @description Number of the page, from 1 to 100000. Where it may be left out, the vendor takes 1. */
          PageNum: components["schemas"]["MessagePageNum"];
          /** @description Entries per page, from 1 to 50. Where it may be left out, the vendor takes 20. */
          PageSize: components["schemas"]["MessagePageSize"];
          /** @description Order by time: 0 is oldest first, 1 is newest first. The `LiveMessage` operations count from 1 instead. */
          SortType?: components["schemas"]["MessageSortType"];
        };
      };
    };
    responses: {
      /** @description One page of messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description One page. */
            Result: {
              /** @description The messages of this page. */
              MessageList: {
                /**
                 * @description Id of the message.
                 * @example qt0001
                 */
                MessageId: string;
                /** @description Id of a group, as `CreateMessageGroup` returned it. */
                GroupId?: components["schemas"]["MessageGroupId"];
                /**
                 * @description Id of the user whom the message is from.
                 * @example yi0001
                 */
                SenderId?: string;
                /**
                 * @description The message as it was sent.
                 * @example {"text":"hello"}
                 */
                Data?: string;
                /**
                 * Format: int32
                 * @description Kind of the message.
                 * @example 10002
                 */
                Type?: number;
              }[];
              /**
               * @description Whether there is a next page.
               * @example false
               */
              HasMore?: boolean;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  sendLike: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
          /**
           * @description How many likes, in digits. A string in the vendor's interface, and so here.
           * @example 10
           */
          Count: string;
          /**
           * @description Your id of the user who likes.
           * @example de1.a0
           */
          OperatorUserId?: string;
          /** @description Who is told of it by a system message: 0 nobody, 1 the users concerned, 2 the whole group. */
          BroadCastType?: components["schemas"]["BroadCastType"];
        };
      };
    };
    responses: {
      /** @description The likes were counted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The likes. */
            Result: {
              /**
               * Format: int32
               * @description Number of likes. Whether of this call or of the group so far is not stated.
               * @example 10
               */
              LikeCount: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  muteGroupUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
          /** @description Whom to mute. The ids are joined by commas on the wire. */
          MuteUserList: components["schemas"]["MessageUserIds"];
          /**
           * Format: int32
           * @description For how many seconds. 86400, a day, if 0 or left out.
           * @example 3600
           */
          MuteTime?: number;
          /**
           * @description Who does this: the id of the group's creator. The metadata lets it be left out, but the vendor says that a call
           *     without it does not work.
           */
          OperatorUserId?: components["schemas"]["MessageOperatorUserId"];
          /** @description Who is told of it by a system message: 0 nobody, 1 the users concerned, 2 the whole group. */
          BroadCastType?: components["schemas"]["BroadCastType"];
        };
      };
    };
    responses: {
      /** @description Whether it was done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description Whether it was done. */
            Result: {
              /**
               * @description Whether the users are muted now.
               * @example true
               */
              Success: boolean;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  cancelMuteGroupUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
          /** @description Who may talk again. The ids are joined by commas on the wire. */
          CancelMuteUserList: components["schemas"]["MessageUserIds"];
          /**
           * @description Who does this: the id of the group's creator. The metadata lets it be left out, but the vendor says that a call
           *     without it does not work.
           */
          OperatorUserId?: components["schemas"]["MessageOperatorUserId"];
          /**
           * @description Who is told of it by a system message: 0 nobody, which is what the vendor takes if left out; 1 the users
           *     concerned; 2 the whole group.
           */
          BroadCastType?: components["schemas"]["BroadCastType"];
        };
      };
    };
    responses: {
      /** @description Whether it was done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description Whether it was done. */
            Result: {
              /**
               * @description Whether the users may talk again.
               * @example true
               */
              Success: boolean;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  muteAllGroupUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
          /**
           * @description Who does this: the id of the group's creator.
           * @example de1.a0
           */
          OperatorUserId: string;
          /** @description Who is told of it by a system message: 0 nobody, 1 the users concerned, 2 the whole group. */
          BroadCastType?: components["schemas"]["BroadCastType"];
        };
      };
    };
    responses: {
      /** @description Whether it was done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description Whether it was done. */
            Result: {
              /**
               * @description Whether the group is muted now.
               * @example true
               */
              Success: boolean;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  cancelMuteAllGroupUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
          /**
           * @description Who does this: the id of the group's creator. The metadata lets it be left out, but the vendor says that a call
           *     without it does not work.
           */
          OperatorUserId?: components["schemas"]["MessageOperatorUserId"];
          /** @description Who is told of it by a system message: 0 nobody, 1 the users concerned, 2 the whole group. */
          BroadCastType?: components["schemas"]["BroadCastType"];
        };
      };
    };
    responses: {
      /** @description Whether it was done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description Whether it was done. */
            Result: {
              /**
               * @description Whether the group may talk again.
               * @example true
               */
              Success: boolean;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listMuteGroupUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everything travels in the form body, nothing in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /** @description Id of a group, as `CreateMessageGroup` returned it. */
          GroupId: components["schemas"]["MessageGroupId"];
          /**
           * @description Who asks: the id of the group's creator.
           * @example de1.a0
           */
          OperatorUserId?: string;
          /** @description Number of the page, from 1 to 100000. Where it may be left out, the vendor takes 1. */
          PageNum: components["schemas"]["MessagePageNum"];
          /** @description Entries per page, from 1 to 50. Where it may be left out, the vendor takes 20. */
          PageSize: components["schemas"]["MessagePageSize"];
        };
      };
    };
    responses: {
      /** @description One page of muted members. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description One page. */
            Result: {
              /** @description The muted members of this page. */
              UserList: {
                /**
                 * @description Id of the user.
                 * @example hu9
                 */
                UserId: string;
              }[];
              /**
               * @description Whether there is a next page.
               * @example false
               */
              HasMore?: boolean;
              /**
               * Format: int32
               * @description How many members are muted.
               * @example 2
               */
              Total?: number;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getMessageToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description All four parameters travel in the form body, none in the query. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /**
           * @description Id of an application of the first messaging generation, as `CreateMessageApp` returned it. Ids of
           *     `CreateLiveMessageApp` do not work here.
           */
          AppId: components["schemas"]["MessageAppId"];
          /**
           * @description Your id of the device, one per device and the same on the device itself. At most 64 characters; lowercase
           *     letters, digits, `_` and `-` are always safe. Best taken from the device.
           * @example a494caec-0000-695ef345db77
           */
          DeviceId: string;
          /**
           * @description Kind of device, in lowercase.
           * @example android
           * @enum {string}
           */
          DeviceType: "ios" | "android" | "web" | "pc";
          /** @description Your id of the user, unique within the application. At most 32 characters: lowercase letters, digits, `_` and `.`. */
          UserId: components["schemas"]["MessageUserId"];
        };
      };
    };
    responses: {
      /** @description The token pair and how long it lives. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The token pair. */
            Result: {
              /**
               * @description Opens the device's connection. Opaque; begins with `oauth_cloud_key:`.
               * @example oauth_cloud_key:example-b0YY5Gy6Q
               */
              AccessToken: string;
              /**
               * Format: int64
               * @description How long `AccessToken` lives from now on, in milliseconds. A duration, not an instant: 86400000 is a day.
               * @example 86400000
               */
              AccessTokenExpiredTime: number;
              /**
               * @description Handed to the client SDK beside `AccessToken`, which may use it to get a new one by itself. No server
               *     operation takes it.
               * @example oauth_cloud_key:example-Q62xggOTdgk3gw=
               */
              RefreshToken: string;
            };
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createLiveMessageApp: {
    parameters: {
      query?: {
        /**
         * @description Name of the application, 2 to 16 characters.
         * @example testApp
         */
        AppName?: string;
        /**
         * @description Where the application is to live: `cn-shanghai`, which is what the vendor takes if left out, or
         *     `ap-southeast-1`, Singapore. Later calls have to name the same one.
         * @example cn-shanghai
         */
        DataCenter?: "cn-shanghai" | "ap-southeast-1";
        /**
         * @description How messages are moderated: 0 not at all, 1 by the vendor, 2 by your `AuditUrl`.
         * @example 2
         */
        AuditType?: components["parameters"]["AuditType"];
        /**
         * @description Where the vendor asks about each message; has to be given when `AuditType` is 2. Begins with `http://` or `https://`,
         *     and names neither a private address nor a port. The vendor posts `{"content": "…"}` and expects `{"pass": true,
         *     "reason": "…"}`; if your server answers anything but 200, the message passes.
         * @example https://example.com/audit
         */
        AuditUrl?: components["parameters"]["AuditUrl"];
        /**
         * @description Where the vendor reports who logs on and off, joins and leaves. Begins with `http://` or `https://`, and names neither
         *     a private address nor a port. Empty switches the reports off.
         * @example https://example.com/events
         */
        EventCallbackUrl?: components["parameters"]["EventCallbackUrl"];
        /**
         * @description How long group messages are kept: 0 for 30 days, 1 for 90, 2 for 180. 0 if left out.
         * @example 1
         */
        MsgLifeCycle?: 0 | 1 | 2;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The application was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the application.
             * @example demo
             */
            AppId: string;
            /**
             * @description Secret of the application. Client tokens are made with it and callbacks are signed with it, so it
             *     stays on your server.
             * @example demo-app-key-0123456789abcdef
             */
            AppKey: string;
            /**
             * @description Signature of the application, which the client SDK is started with. Handed to clients, so no secret.
             * @example demo-app-sign-0123456789abcdef
             */
            AppSign?: string;
            /**
             * @description Data center of the application.
             * @example cn-shanghai
             */
            DataCenter?: string;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  describeLiveMessageApp: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The application. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the application.
             * @example demo
             */
            AppId: string;
            /**
             * @description Secret of the application. Client tokens are made with it and callbacks are signed with it, so it
             *     stays on your server.
             * @example demo-app-key-0123456789abcdef
             */
            AppKey?: string;
            /**
             * @description Name of the application.
             * @example testApp
             */
            AppName?: string;
            /**
             * @description Signature of the application, which the client SDK is started with. Handed to clients, so no secret.
             * @example demo-app-sign-0123456789abcdef
             */
            AppSign?: string;
            /**
             * Format: int32
             * @description How messages are moderated: 0 not at all, 1 by the vendor, 2 by your `AuditUrl`.
             * @example 2
             */
            AuditType?: number;
            /**
             * @description Where the vendor asks about each message. Only when `AuditType` is 2.
             * @example https://example.com/audit
             */
            AuditUrl?: string;
            /**
             * @description Where the vendor reports events. Empty when the reports are off.
             * @example https://example.com/events
             */
            EventCallbackUrl?: string;
            /**
             * Format: int32
             * @description How long group messages are kept: 0 for 30 days, 1 for 90, 2 for 180.
             * @example 1
             */
            MsgLifeCycle?: number;
            /**
             * @description Data center of the application.
             * @example cn-shanghai
             */
            DataCenter?: string;
            /**
             * @description Whether the application is switched off.
             * @example false
             */
            Disable?: boolean;
            /**
             * Format: int64
             * @description When the application was created, UNIX time in seconds.
             * @example 1698305471
             */
            CreateTime?: number;
            /**
             * Format: int64
             * @description When the application was last changed, UNIX time in seconds.
             * @example 1698305471
             */
            ModifyTime?: number;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listLiveMessageApps: {
    parameters: {
      query: {
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Order by time: 1 is oldest first, 2 is newest first. Applications and groups are sorted by creation, users by when
         *     they joined, messages by when they were sent. The operations of the first generation count from 0 instead.
         * @example 1
         */
        SortType: components["parameters"]["SortType"];
        /**
         * @description Where the page begins: `NextPageToken` of the last answer. Leave it out, or give -1, for the first page.
         * @example -1
         */
        NextPageToken?: number | string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of applications. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The applications of this page. */
            AppList: {
              /**
               * @description Id of the application.
               * @example demo
               */
              AppId: string;
              /**
               * @description Secret of the application. Client tokens are made with it and callbacks are signed with it, so
               *     it stays on your server.
               * @example demo-app-key-0123456789abcdef
               */
              AppKey?: string;
              /**
               * @description Name of the application.
               * @example testApp
               */
              AppName?: string;
              /**
               * @description Signature of the application, which the client SDK is started with. Handed to clients, so no
               *     secret.
               * @example demo-app-sign-0123456789abcdef
               */
              AppSign?: string;
              /**
               * @description Data center of the application.
               * @example cn-shanghai
               */
              DataCenter?: string;
              /**
               * @description Whether the application is switched off, `true` or `false`. A string, unlike in
               *     `DescribeLiveMessageApp`.
               * @example false
               */
              Disable?: string;
              /**
               * Format: int32
               * @description How long group messages are kept: 0 for 30 days, 1 for 90, 2 for 180.
               * @example 1
               */
              MsgLifeCycle?: number;
              /**
               * Format: int64
               * @description When the application was created, UNIX time in seconds.
               * @example 1698305471
               */
              CreateTime?: number;
              /**
               * Format: int64
               * @description When the application was last changed, UNIX time in seconds.
               * @example 1698305471
               */
              ModifyTime?: number;
            }[];
            /**
             * @description Whether there is a next page.
             * @example false
             */
            HasMore?: boolean;
            /**
             * Format: int64
             * @description Where the next page begins. Only if `HasMore` is true.
             * @example 1
             */
            NextPageToken?: number | string;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  modifyLiveMessageAppAudit: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description How messages are moderated: 0 not at all, 1 by the vendor, 2 by your `AuditUrl`.
         * @example 2
         */
        AuditType?: components["parameters"]["AuditType"];
        /**
         * @description Where the vendor asks about each message; has to be given when `AuditType` is 2. Begins with `http://` or `https://`,
         *     and names neither a private address nor a port. The vendor posts `{"content": "…"}` and expects `{"pass": true,
         *     "reason": "…"}`; if your server answers anything but 200, the message passes.
         * @example https://example.com/audit
         */
        AuditUrl?: components["parameters"]["AuditUrl"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The moderation that is now in force. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the application.
             * @example demo
             */
            AppId: string;
            /**
             * @description Signature of the application, which the client SDK is started with. Handed to clients, so no secret.
             * @example demo-app-sign-0123456789abcdef
             */
            AppSign?: string;
            /**
             * Format: int32
             * @description How messages are moderated: 0 not at all, 1 by the vendor, 2 by your `AuditUrl`.
             * @example 2
             */
            AuditType?: number;
            /**
             * @description Where the vendor asks about each message. Only when `AuditType` is 2.
             * @example https://example.com/audit
             */
            AuditUrl?: string;
            /**
             * @description Whether the questions to `AuditUrl` are signed. True by default.
             * @example true
             */
            AuditNeedAuthentication?: boolean;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  modifyLiveMessageAppCallback: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Where the vendor reports who logs on and off, joins and leaves. Begins with `http://` or `https://`, and names neither
         *     a private address nor a port. Empty switches the reports off.
         * @example https://example.com/events
         */
        EventCallbackUrl?: components["parameters"]["EventCallbackUrl"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The callback that is now in force. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the application.
             * @example demo
             */
            AppId: string;
            /**
             * @description Signature of the application, which the client SDK is started with. Handed to clients, so no secret.
             * @example demo-app-sign-0123456789abcdef
             */
            AppSign?: string;
            /**
             * @description Where the vendor now reports events. Not there when it is empty.
             * @example https://example.com/events
             */
            EventCallbackUrl?: string;
            /**
             * @description Whether the reports are signed. True by default.
             * @example true
             */
            EventCallbackNeedAuthentication?: boolean;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  modifyLiveMessageAppDisable: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description True switches the application off, false on.
         * @example true
         */
        Disable?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the application now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the application.
             * @example demo
             */
            AppId: string;
            /**
             * @description Signature of the application, which the client SDK is started with. Handed to clients, so no secret.
             * @example demo-app-sign-0123456789abcdef
             */
            AppSign?: string;
            /**
             * @description Whether the application is switched off now.
             * @example true
             */
            Disable?: boolean;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createLiveMessageGroup: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Your id of the new group, unique within the application.
         * @example grouptest
         */
        GroupId: components["schemas"]["LiveMessageGroupId"];
        /**
         * @description Name of the group, at most 128 bytes.
         * @example mytestgroup
         */
        GroupName?: string;
        /**
         * @description Whatever your app wants to keep with the group, at most 32 KB.
         * @example testgroupinfo
         */
        GroupInfo?: string;
        /**
         * @description Your id of the user who creates the group.
         * @example uid1
         */
        CreatorId?: components["schemas"]["LiveMessageUserId"];
        /**
         * @description Who may administrate the group. How many is stated for `ModifyLiveMessageGroup` only: 3.
         * @example [
         *       "uid1",
         *       "uid2"
         *     ]
         */
        Administrators?: components["schemas"]["LiveMessageUserIds"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group, or what stands in its way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the group, the one that was asked for.
             * @example grouptest
             */
            GroupId: string;
            /**
             * @description Whether there was a group of this id before.
             * @example false
             */
            AlreadyExists?: boolean;
            /**
             * @description Whether a group of this id was deleted. Then the id cannot be used; choose another.
             * @example false
             */
            AlreadyDelete?: boolean;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  describeLiveMessageGroup: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the group.
             * @example grouptest
             */
            GroupId: string;
            /**
             * @description Name of the group.
             * @example mytestgroup
             */
            GroupName?: string;
            /**
             * @description What your app keeps with the group.
             * @example testgroupinfo
             */
            GroupInfo?: string;
            /**
             * @description Id of the user who created the group.
             * @example uid1
             */
            CreatorId?: string;
            /** @description Ids of the administrators. */
            AdminList?: string[];
            /**
             * Format: int64
             * @description When the group was created, UNIX time in seconds. The vendor's spelling.
             * @example 1698305471
             */
            Createtime?: number;
            /**
             * Format: int64
             * @description When the group was deleted, UNIX time in seconds. Only if it was. The vendor's spelling.
             * @example 1698299827
             */
            Deletatime?: number;
            /**
             * @description Id of the user who deleted the group. Only if it was deleted. The vendor's spelling.
             * @example uid1
             */
            Deletor?: string;
            /**
             * @description Whether the group is deleted.
             * @example false
             */
            Delete?: boolean;
            /**
             * Format: int64
             * @description How many sessions the group has had so far. Only if the group exists.
             * @example 50
             */
            TotalTimes?: number;
            /**
             * Format: int64
             * @description How many users are online now. Only if the group exists.
             * @example 2
             */
            OnlineUserCounts?: number;
            /**
             * @description How many messages were sent, by category. No page names the keys; by our reading they are the values
             *     of `MsgType`. Only if the group exists.
             */
            MsgAmount?: {
              [key: string]: number;
            };
            /**
             * @description Whether the group has grown past 2000 users. Its members can then not be listed.
             * @example false
             */
            SuperLargeGroup?: boolean;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  modifyLiveMessageGroup: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
        /**
         * @description Whether `AdminList` is to take effect.
         * @example true
         */
        ModifyAdmin?: boolean;
        /**
         * @description All administrators from now on, at most 3.
         * @example [
         *       "uid1",
         *       "uid2"
         *     ]
         */
        AdminList?: components["schemas"]["LiveMessageUserId"][];
        /**
         * @description Whether `GroupInfo` is to take effect.
         * @example true
         */
        ModifyInfo?: boolean;
        /**
         * @description Whatever your app wants to keep with the group from now on, at most 32 KB.
         * @example newmeta
         */
        GroupInfo?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It was done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteLiveMessageGroup: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
        /**
         * @description Your id of the user who deletes the group.
         * @example uid1
         */
        OperatorId?: components["schemas"]["LiveMessageUserId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the group that was deleted, or that was not there.
             * @example grouptest
             */
            GroupId: string;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  recoverLiveMessageDeletedGroup: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group is back. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the group that is back.
             * @example grouptest
             */
            GroupId: string;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listLiveMessageGroups: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Order by time: 1 is oldest first, 2 is newest first. Applications and groups are sorted by creation, users by when
         *     they joined, messages by when they were sent. The operations of the first generation count from 0 instead.
         * @example 1
         */
        SortType: components["parameters"]["SortType"];
        /**
         * @description Which groups: 0 all of them, which is what the vendor takes if left out; 1 those that exist; 2 those that are deleted.
         * @example 1
         */
        GroupStatus?: components["parameters"]["GroupStatus"];
        /**
         * @description Where the page begins: `NextpageToken` of the last answer. Leave it out, or give -1, for the first page.
         * @example 1001
         */
        NextPageToken?: number | string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The groups of this page. */
            GroupList: components["schemas"]["LiveMessageGroup"][];
            /**
             * @description Whether there is a next page. The vendor's spelling.
             * @example false
             */
            Hasmore?: boolean;
            /**
             * @description Where the next page begins, a number as a string. Only if `Hasmore` is true. The vendor's spelling.
             * @example 1001
             */
            NextpageToken?: string;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listLiveMessageGroupByPage: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Order by time: 1 is oldest first, 2 is newest first. Applications and groups are sorted by creation, users by when
         *     they joined, messages by when they were sent. The operations of the first generation count from 0 instead.
         * @example 1
         */
        SortType: components["parameters"]["SortType"];
        /**
         * @description Which groups: 0 all of them, which is what the vendor takes if left out; 1 those that exist; 2 those that are deleted.
         * @example 1
         */
        GroupStatus?: components["parameters"]["GroupStatus"];
        /**
         * @description Number of the page, from 1 to 10000. 1 if left out.
         * @example 1
         */
        PageNumber?: number;
        /**
         * @description Entries per page, from 1 to 50. 20 if left out.
         * @example 20
         */
        PageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The groups of this page. */
            GroupList: components["schemas"]["LiveMessageGroup"][];
            /**
             * Format: int32
             * @description Number of this page.
             * @example 1
             */
            PageNumber?: number;
            /**
             * Format: int32
             * @description Entries per page.
             * @example 20
             */
            PageSize?: number;
            /**
             * Format: int32
             * @description How many groups there are.
             * @example 50
             */
            TotalCount?: number;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listLiveMessageGroupUsers: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
        /**
         * @description Entries per page, from 10 to 50.
         * @example 10
         */
        PageSize: components["parameters"]["PageSize"];
        /**
         * @description Order by time: 1 is oldest first, 2 is newest first. Applications and groups are sorted by creation, users by when
         *     they joined, messages by when they were sent. The operations of the first generation count from 0 instead.
         * @example 1
         */
        SortType: components["parameters"]["SortType"];
        /**
         * @description Where the page begins: what the last answer gave. Leave it out for the first page.
         * @example 1
         */
        NextPageToken?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of members. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the group.
             * @example grouptest
             */
            GroupId?: string;
            /** @description The members of this page. */
            UserList: components["schemas"]["LiveMessageUser"][];
            /**
             * @description Whether there is a next page. The vendor's spelling.
             * @example false
             */
            Hasmore?: boolean;
            /**
             * Format: int64
             * @description Where the next page begins. 0 if there is none.
             * @example 0
             */
            NextPageToken?: number | string;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  checkLiveMessageUsersOnline: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Whom to ask about. The ids are joined by commas on the wire.
         * @example [
         *       "uid1",
         *       "uid2"
         *     ]
         */
        UserIds: components["schemas"]["LiveMessageUserIds"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of each user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The users that were asked about. */
            UserList: {
              /**
               * @description Id of the user.
               * @example uid1
               */
              UserId: string;
              /**
               * @description Whether the user is online.
               * @example false
               */
              Online?: boolean;
            }[];
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  checkLiveMessageUsersInGroup: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
        /**
         * @description Whom to ask about. The ids are joined by commas on the wire.
         * @example [
         *       "uid1",
         *       "uid2"
         *     ]
         */
        UserIds: components["schemas"]["LiveMessageUserIds"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of each user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The users that were asked about. */
            Users: {
              /**
               * @description Id of the user.
               * @example uid1
               */
              UserId: string;
              /**
               * @description Whether the user is in the group.
               * @example false
               */
              Online?: boolean;
            }[];
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  kickLiveMessageGroupUser: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
        /**
         * @description Your id of the user who has to go.
         * @example uid1
         */
        KickoffUser: components["schemas"]["LiveMessageUserId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user is out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  modifyLiveMessageUserInfo: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Your id of the user.
         * @example uid2
         */
        UserId: components["schemas"]["LiveMessageUserId"];
        /**
         * @description Whatever your app wants to say about the user, at most 512 bytes.
         * @example uid2meta2
         */
        UserMetaInfo?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where it was done and where not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /** @description The groups that show it now. */
            SuccessList?: {
              /**
               * @description Id of the group.
               * @example grouptest
               */
              GroupId: string;
              /**
               * @description True in this list.
               * @example true
               */
              Success?: boolean;
            }[];
            /** @description The groups that do not show it; try these again once the reason is gone. */
            FailList?: {
              /**
               * @description Id of the group.
               * @example grouptest
               */
              GroupId: string;
              /**
               * Format: int32
               * @description Why not, as a number. The numbers are not documented.
               * @example 440
               */
              Code?: number;
              /**
               * @description Why not, in English prose.
               * @example group not exists or already deleted
               */
              Reason?: string;
              /**
               * @description False in this list.
               * @example false
               */
              Success?: boolean;
            }[];
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listLiveMessageGroupMessages: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
        /**
         * @description Entries per page, from 10 to 50.
         * @example 10
         */
        PageSize: components["parameters"]["PageSize"];
        /**
         * @description Order by time: 1 is oldest first, 2 is newest first. Applications and groups are sorted by creation, users by when
         *     they joined, messages by when they were sent. The operations of the first generation count from 0 instead.
         * @example 1
         */
        SortType: components["parameters"]["SortType"];
        /**
         * @description Where the page begins: what the last answer gave. Leave it out for the first page.
         * @example 1
         */
        NextPageToken?: components["parameters"]["NextPageToken"];
        /**
         * @description Only messages of this kind. All kinds if left out.
         * @example 1
         */
        MsgType?: number | string;
        /**
         * @description Only messages from this moment on, UNIX time in seconds. From the first one if left out.
         * @example 1697783235
         */
        BeginTime?: number | string;
        /**
         * @description Only messages up to this moment, UNIX time in seconds. To the last one if left out.
         * @example 1698301635
         */
        EndTime?: number | string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the group.
             * @example grouptest
             */
            GroupId?: string;
            /** @description The messages of this page. */
            MessageList: {
              /**
               * @description Id of the message.
               * @example c-1-1-0
               */
              MsgTid: string;
              /**
               * Format: int64
               * @description Kind of the message, as its sender chose it.
               * @example 2
               */
              MsgType?: number;
              /**
               * @description The message as it was sent.
               * @example hello
               */
              Body?: string;
              /** @description Whom the message is from. */
              Sender?: components["schemas"]["LiveMessageUser"];
              /**
               * Format: int64
               * @description When the message was sent, UNIX time in seconds.
               * @example 1697081134
               */
              Timestamp?: number;
              /**
               * Format: int64
               * @description Place of the message in the order of the group.
               * @example 1
               */
              SeqNumber?: number;
              /**
               * Format: int64
               * @description How many messages there are.
               * @example 1
               */
              TotalMessages?: number;
            }[];
            /**
             * @description Whether there is a next page. The vendor's spelling.
             * @example false
             */
            Hasmore?: boolean;
            /**
             * Format: int64
             * @description Where the next page begins. 0 if there is none.
             * @example 0
             */
            NextPageToken?: number | string;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  sendLiveMessageGroup: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
        /**
         * @description Who the message is from.
         * @example uid1
         */
        SenderId: components["parameters"]["SenderId"];
        /**
         * @description Whatever your app wants to say about the sender, at most 512 bytes.
         * @example uid1meta1
         */
        SenderMetaInfo?: string;
        /**
         * @description The message, at most 15 KB. What it means is between your clients.
         * @example hello
         */
        Body?: components["parameters"]["MessageBody"];
        /**
         * @description Kind of the message, yours to define. At most 30 different ones per group.
         * @example 1
         */
        MsgType?: number | string;
        /**
         * @description Your id of the message, with which it can be deleted later. At most 64 bytes. The answer has the id that the message
         *     got.
         * @example a74a8fbd3cfe4b2daa8517e4e3000001
         */
        MsgTid?: components["parameters"]["MsgTid"];
        /**
         * @description By how much the message raises the count of its kind, `MsgAmount` of the group. 1 if left out. The vendor's
         *     spelling.
         * @example 1
         */
        StaticsIncrease?: number | string;
        /**
         * @description How important the message is; the greater, the more. 1 if left out. The vendor suggests 1 for likes, 5 for text
         *     and 1000000 for gifts.
         * @example 5
         */
        Weight?: number | string;
        /**
         * @description True: the message is not stored and cannot be listed. False, which is what the vendor takes if left out: it is
         *     kept for 30 days.
         * @example false
         */
        NoStorage?: boolean;
        /**
         * @description True: the message does not appear among the latest ones of the group. False if left out.
         * @example false
         */
        NoCache?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message was sent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the message, with which it can be deleted.
             * @example a74a8fbd3cfe4b2daa8517e4e3000001
             */
            MsgTid: string;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  sendLiveMessageUser: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Whom the message is for. Has to be online.
         * @example uid2
         */
        ReceiverId: components["schemas"]["LiveMessageUserId"];
        /**
         * @description Who the message is from.
         * @example uid1
         */
        SenderId: components["parameters"]["SenderId"];
        /**
         * @description Whatever your app wants to say about the sender, at most 512 bytes.
         * @example uid1meta1
         */
        SenderInfo?: string;
        /**
         * @description The message, at most 15 KB. What it means is between your clients.
         * @example hello
         */
        Body?: components["parameters"]["MessageBody"];
        /**
         * @description Kind of the message, yours to define.
         * @example 2
         */
        MsgType?: number | string;
        /**
         * @description Your id of the message, with which it can be deleted later. At most 64 bytes. The answer has the id that the message
         *     got.
         * @example a74a8fbd3cfe4b2daa8517e4e3000001
         */
        MsgTid?: components["parameters"]["MsgTid"];
        /**
         * @description True: the call succeeds only once the receiver has confirmed the message, and fails after 3 seconds without.
         *     False if left out. Client SDKs before 1.5.1 confirm nothing, and the call does not wait for them.
         * @example false
         */
        HighReliability?: boolean;
        /**
         * @description Whether the message is stored. False if left out.
         * @example false
         */
        Storage?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message was sent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the message, with which it can be deleted.
             * @example a74a8fbd3cfe4b2daa8517e4e3000001
             */
            MsgTid: string;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteLiveMessageGroupMessage: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
        /**
         * @description Id of the message: the `MsgTid` of `SendLiveMessageGroup`.
         * @example a74a8fbd3cfe4b2daa8517e4e3000001
         */
        MessageId: components["schemas"]["LiveMessageId"];
        /**
         * @description Your id of the user who deletes the message.
         * @example uid1
         */
        DeleterId?: components["schemas"]["LiveMessageUserId"];
        /**
         * @description Whatever your app wants to say about the user who deletes, at most 512 bytes.
         * @example testname
         */
        DeleterInfo?: components["parameters"]["DeleterInfo"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the group.
             * @example grouptest
             */
            GroupId?: string;
            /**
             * @description Id of the message that was deleted, or that was not there.
             * @example a74a8fbd3cfe4b2daa8517e4e3000001
             */
            MessageId: string;
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteLiveMessageUserMessage: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Whom the message was sent to.
         * @example uid2
         */
        ReceiverId: components["schemas"]["LiveMessageUserId"];
        /**
         * @description Id of the message: the `MsgTid` of `SendLiveMessageUser`.
         * @example a74a8fbd3cfe4b2daa8517e4e3000001
         */
        MessageId: components["schemas"]["LiveMessageId"];
        /**
         * @description Your id of the user who deletes the message. Give it, although the metadata lets it be left out.
         * @example uid1
         */
        DeleterId?: components["schemas"]["LiveMessageUserId"];
        /**
         * @description Whatever your app wants to say about the user who deletes, at most 512 bytes.
         * @example testname
         */
        DeleterInfo?: components["parameters"]["DeleterInfo"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  addLiveMessageGroupBand: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
        /**
         * @description Whom to mute, at most 30 users.
         * @example [
         *       "uid1",
         *       "uid2"
         *     ]
         */
        BannedUsers: components["schemas"]["LiveMessageMutedUserIds"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The users are muted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  removeLiveMessageGroupBand: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
        /**
         * @description Who may talk again, at most 30 users.
         * @example [
         *       "uid1",
         *       "uid2"
         *     ]
         */
        UnbannedUsers: components["schemas"]["LiveMessageMutedUserIds"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The users may talk again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  modifyLiveMessageGroupBand: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
        /**
         * @description Whether the whole group is muted.
         * @example true
         */
        BannedAll?: boolean;
        /**
         * @description Whom to mute, at most 30 users. The vendor's spelling.
         * @example [
         *       "uid3",
         *       "uid4"
         *     ]
         */
        BannnedUsers?: components["schemas"]["LiveMessageMutedUserIds"];
        /**
         * @description Who may go on talking while the group is muted, at most 30 users.
         * @example [
         *       "uid1",
         *       "uid2"
         *     ]
         */
        ExceptUsers?: components["parameters"]["ExceptUsers"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It was done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  banLiveMessageGroup: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
        /**
         * @description Who may go on talking while the group is muted, at most 30 users.
         * @example [
         *       "uid1",
         *       "uid2"
         *     ]
         */
        ExceptUsers?: components["parameters"]["ExceptUsers"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group is muted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  unbanLiveMessageGroup: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group may talk again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  describeLiveMessageGroupBand: {
    parameters: {
      query: {
        /**
         * @description Id of the application, as `CreateLiveMessageApp` returned it. Ids of `CreateMessageApp` do not work here.
         * @example demo
         */
        AppId: components["parameters"]["AppId"];
        /**
         * @description Data center of the application: the one that it was created in. `cn-shanghai` if left out.
         * @example cn-shanghai
         */
        DataCenter?: components["parameters"]["DataCenter"];
        /**
         * @description Id of the group.
         * @example grouptest
         */
        GroupId: components["parameters"]["GroupId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who may talk. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Id of this call, to be quoted to the vendor's support. An uppercase UUID. */
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Id of the group.
             * @example grouptest
             */
            GroupId: string;
            /**
             * @description Whether the whole group is muted. The vendor's spelling.
             * @example false
             */
            IsbannedAll?: boolean;
            /** @description Who is muted one by one, not with the whole group. */
            BannedUserList?: string[];
            /** @description Who may talk although the group is muted. */
            UnbannedUserList?: string[];
          };
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["InternalError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
}
