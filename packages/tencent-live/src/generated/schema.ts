// Generated from specs/tencent-live by `pnpm generate`. Do not edit: change the spec and generate again.
// Bundled spec, SHA-256: f60b5da973e475034b4c24a21117b0c4f9506bc4f9a4928ca8ac89e211cb7a90

export interface paths {
  "/v4/live_config/set_callback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create the app's webhook configuration.
     * @description Says where the vendor calls and for which events. An app has one address. If a configuration exists, the answer
     *     is 100300; change it with update_callback. There is no create_callback, although some pages speak of creating.
     */
    post: operations["setCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_config/get_callback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the app's webhook configuration.
     * @description Tells the address that the vendor calls and the commands that it sends. Without a configuration, the answer is
     *     100301.
     */
    post: operations["getCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_config/update_callback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace the app's webhook configuration.
     * @description Both fields are required, so this replaces the address and the whole list. The introduction of the vendor's page
     *     speaks of creating, which is a slip: set_callback creates. What is known of its own codes ends at 100002; its
     *     twin in the vendor's conference product answers 100301 where there is nothing to update.
     */
    post: operations["updateCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_config/delete_callback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete the app's webhook configuration.
     * @description The vendor stops calling. The token that signs webhook calls has an operation of its own, delete_callback_token.
     */
    post: operations["deleteCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_config/delete_callback_token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete the token that webhook calls are signed with.
     * @description From then on webhook calls carry neither `Sign` nor `RequestTime`, and get_callback_token answers 100302.
     */
    post: operations["deleteCallbackToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_config/get_callback_token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the token that webhook calls are signed with, and whether they are.
     * @description With a token set and enabled, the vendor adds `Sign` and `RequestTime` to the query of every webhook call; the receiver
     *     recomputes `Sign` from the token. Until a token was set once, this operation answers 100302.
     *
     *     The vendor's pages of this family name the hosts of China, Singapore and America only. A network fault in front of the
     *     API, a 502 for instance, has no JSON body.
     */
    post: operations["getCallbackToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_config/set_callback_token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the token that webhook calls are signed with, and whether they are.
     * @description Creates the configuration or changes it. **The first call has to carry both fields**; later ones carry what changes.
     *     The vendor does not say how long a new token takes to reach its webhook servers.
     *
     *     The vendor's pages of this family name the hosts of China, Singapore and America only. A network fault in front of the
     *     API, a 502 for instance, has no JSON body.
     */
    post: operations["setCallbackToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/create_room": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a live room.
     * @description The room exists until it is destroyed, by destroy_room or by the automatic dismissal that the app can configure;
     *     with a robot in it, it is never dismissed by itself. An id that is in use is answered with 100003, or with
     *     100010 if the owner is the same, and then the room can be used.
     *     Fields that the vendor's own clients know and that no page describes, such as `KeepOwnerOnSeat`, are left out.
     */
    post: operations["createRoom"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/destroy_room": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Dismiss a live room and send everybody out.
     * @description Rooms can also be dismissed by themselves, under three conditions that are configured for the whole app. The
     *     page's own codes could not be read in full; the twin of this operation in the vendor's conference product
     *     answers 100004 for a room that is gone and 100006 without permission.
     */
    post: operations["destroyRoom"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/update_room_info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change what a room says and allows.
     * @description Send the id and what changes; what is left out stays. The owner is changed with change_room_owner.
     */
    post: operations["updateRoomInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_room_info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read everything about one room.
     * @description Tells what create_room and update_room_info set, and how many have watched.
     */
    post: operations["getRoomInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_room_list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List live rooms, the most watched first.
     * @description Answers up to twenty rooms at a time, sorted by `ViewCount`. An empty `Next` in the answer says that there are
     *     no more. Later editions of the service answer more fields than the page describes.
     */
    post: operations["getRoomList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_room_stats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read how a room did: viewers, gifts, likes and messages.
     * @description Totals of one room. The vendor's admin console calls the same operation get_room_statistic; the pages have this
     *     name.
     */
    post: operations["getRoomStats"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_room_metadata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read a room's metadata, all or by key.
     * @description Metadata are texts of your own that are kept with the room, under keys of your own.
     */
    post: operations["getRoomMetadata"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/set_room_metadata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Write entries of a room's metadata.
     * @description Adds the entries or replaces those that have the same key; others stay. A room has at most ten entries, a key 50
     *     bytes, a value 2 KB, and all values together 16 KB. An older edition of the page knows the limits of a single
     *     entry only.
     */
    post: operations["setRoomMetadata"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/del_room_metadata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete entries of a room's metadata.
     * @description Deletes the entries with these keys. The page repeats the codes of set_room_metadata as well; those that can
     *     concern a deletion are listed here. If none of the keys exists, the answer is 100503.
     */
    post: operations["delRoomMetadata"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_member_list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List who is in a room.
     * @description The list is brought up to date every 40 seconds. Of a room with more than a thousand members, only a thousand
     *     are told. An older edition of the page has no RoomId, neither in the table nor in the sample.
     */
    post: operations["getMemberList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_admin_list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List a room's administrators.
     * @description A room's administrators are members with rights in that room. They are not the administrators of the app who may
     *     call this API.
     */
    post: operations["getAdminList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/modify_admin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make members administrators of a room, or stop them being it.
     * @description Adds or removes administrators of the room. How many a room may have depends on the package; one too many is
     *     answered with 100020.
     */
    post: operations["modifyAdmin"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/ban_member": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ban members from a room for a while.
     * @description A ban lasts until `Duration` is over or unban_member is called; get_banned_member_list tells until when. To a
     *     user who is banned, the general list has the code 100016.
     */
    post: operations["banMember"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/unban_member": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let banned members in again.
     * @description Ends a ban before its time.
     */
    post: operations["unbanMember"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_banned_member_list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List whom a room keeps out, and until when.
     * @description Pages by offset; `NextOffset` is 0 at the end.
     */
    post: operations["getBannedMemberList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/mute_member": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop members from writing for a while, or let them write again.
     * @description There is no operation that ends a mute; call this one with a `MuteTime` of 0. How many members a call may name
     *     is not known.
     */
    post: operations["muteMember"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_muted_member_list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List who may not write in a room, and until when.
     * @description Answers the whole list; the page describes no paging.
     */
    post: operations["getMutedMemberList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/change_room_owner": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a room to another owner.
     * @description The room goes on under its new owner. The vendor's page does not say what becomes of the old one.
     */
    post: operations["changeRoomOwner"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/room_engine_http_mic/get_seat_list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List a room's seats and who sits on them.
     * @description The service of seats is the one of the vendor's conference product, and the page was written for that. A seat
     *     that nobody sits on has no `Member_Account`.
     */
    post: operations["getSeatList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/room_engine_http_mic/pick_user_on_seat": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a member on a seat.
     * @description The user has to be in the room. A seat that is locked or taken is refused; the general list has the codes from
     *     100200 for that.
     */
    post: operations["pickUserOnSeat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/room_engine_http_mic/kick_user_off_seat": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a member off the seat.
     * @description Which seat it is follows from the member.
     */
    post: operations["kickUserOffSeat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/room_engine_http_mic/lock_seat": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lock a seat, or its camera or microphone, or unlock them.
     * @description Whoever sits on a seat that is locked has to leave it. The list of seats tells the same three facts under other
     *     names: `IsTakenDisabled`, `IsVideoDisabled` and `IsAudioDisabled`.
     */
    post: operations["lockSeat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/room_engine_http_mic/switch_seat": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a member to a seat that is free.
     * @description The older of two operations that move someone; move_user_to_seat can also take a seat away or swap.
     */
    post: operations["switchSeat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/room_engine_http_mic/move_user_to_seat": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a member to another seat, and say what happens to whoever sits there.
     * @description The newer of two operations that move someone. A seat that is locked is unlocked by it.
     */
    post: operations["moveUserToSeat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/add_robot": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add robots to a room.
     * @description A robot is an account that is in the room without a client, to send a stream for instance. A room with a robot
     *     in it is never dismissed by itself. 100006 says here that the room is not of the type Live.
     */
    post: operations["addRobot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/del_robot": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remove robots from a room.
     * @description 100006 says here that the room is not of the type Live.
     */
    post: operations["delRobot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_robot": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List a room's robots.
     * @description 100006 says here that the room is not of the type Live.
     */
    post: operations["getRobot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/send_text_msg": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a text to a room in somebody's name.
     * @description Members receive a Chat message with one `TIMTextElem`; `ExtensionInfo` reaches them as its `CloudCustomData`.
     *     The webhook Group.CallbackBeforeSendMsg sees it in that form.
     */
    post: operations["sendTextMsg"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/send_custom_msg": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send data of your own to a room in somebody's name.
     * @description Members receive a Chat message with one `TIMCustomElem`, whose `Data` is a JSON text of `BusinessId` and `Data`.
     *     Clients tell by `BusinessId` what the data are.
     */
    post: operations["sendCustomMsg"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/add_gift": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a gift that viewers can give.
     * @description An older edition of the page allows sixteen gifts; newer ones name no limit.
     */
    post: operations["addGift"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/edit_gift": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change a gift.
     * @description Takes the fields of add_gift. Whether what is left out stays or is emptied is not known.
     */
    post: operations["editGift"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/del_gift": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a gift.
     * @description Its texts in all languages and its places in categories go with it.
     */
    post: operations["delGift"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_gift": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read one gift.
     * @description What is asked for stands beside the envelope, in `GiftInfo`; this operation has no `Response`.
     */
    post: operations["getGift"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_gift_info_list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List all gifts and their categories.
     * @description Reads the whole configuration of gifts at once.
     */
    post: operations["getGiftInfoList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/copy_default_gift_config": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set up the vendor's sample gifts.
     * @description Creates three categories with fifteen gifts, as the vendor's demo shows them. Only for an app that has no gift
     *     configuration yet. It may be called once in ten seconds.
     */
    post: operations["copyDefaultGiftConfig"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/send_gift": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a gift in somebody's name.
     * @description The gift has to be configured with add_gift. If the app has the webhook Live.CallbackBeforeSendGift, its
     *     receiver may refuse.
     */
    post: operations["sendGift"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_gift_count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read how much was given in a room.
     * @description The page lists an account beside the room; what it narrows could not be read.
     */
    post: operations["getGiftCount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/set_gift_language": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say what a gift is called in one language.
     * @description Send what changes; what is left out stays. The first call for a language has to carry `Name`. Clients that ask
     *     for a language without texts get the gift's default ones.
     */
    post: operations["setGiftLanguage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_gift_language": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read what a gift is called in one language.
     * @description What is asked for stands beside the envelope, in `GiftInfo`; this operation has no `Response`.
     */
    post: operations["getGiftLanguage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/del_gift_language": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete what a gift is called in one language.
     * @description Clients that ask for this language get the gift's default texts from then on.
     */
    post: operations["delGiftLanguage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/add_gift_category": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a category of gifts.
     * @description An app has at most three categories. Gifts are put into one with add_gift_category_relations.
     */
    post: operations["addGiftCategory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/edit_gift_category": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change a category of gifts.
     * @description Takes the fields of add_gift_category. Whether what is left out stays or is emptied is not known.
     */
    post: operations["editGiftCategory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/del_gift_category": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a category of gifts.
     * @description Succeeds for a category that does not exist, too.
     */
    post: operations["delGiftCategory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_gift_category": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read one category of gifts.
     * @description What is asked for stands beside the envelope, in `GiftCategoryInfo`; this operation has no `Response`.
     */
    post: operations["getGiftCategory"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/set_gift_category_language": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say what a category of gifts is called in one language.
     * @description Send what changes; what is left out stays. The first call for a language has to carry `CategoryName`.
     */
    post: operations["setGiftCategoryLanguage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_gift_category_language": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read what a category of gifts is called in one language.
     * @description What is asked for stands beside the envelope, in `CategoryInfo`; this operation has no `Response`.
     */
    post: operations["getGiftCategoryLanguage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/del_gift_category_language": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete what a category of gifts is called in one language.
     * @description Clients that ask for this language get the category's default texts from then on.
     */
    post: operations["delGiftCategoryLanguage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/add_gift_category_relations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put gifts into a category.
     * @description Adds to what is in the category. Gifts that could not be added are named in the answer.
     */
    post: operations["addGiftCategoryRelations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/del_gift_category_relations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take gifts out of a category.
     * @description Ends that the gifts are in the category. del_gift deletes a gift itself.
     */
    post: operations["delGiftCategoryRelations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_srv/get_gift_category_relations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read which gifts are in a category.
     * @description What is asked for stands beside the envelope, in `Relation`; this operation has no `Response`.
     */
    post: operations["getGiftCategoryRelations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_pk/create_battle": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let rooms compete for a while.
     * @description The owners of all rooms are told. The rooms have to be connected with each other before; this operation does not
     *     check that. The codes about battles and connections in the general list are 100400 to 100421.
     */
    post: operations["createBattle"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_pk/set_battle_score": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add to the scores of a battle, or set them.
     * @description Takes the scores of several rooms at once and tells of each whether it worked.
     */
    post: operations["setBattleScore"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/live_engine_http_pk/get_battle_info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read a battle: when, who, and the scores.
     * @description Who does not know the id of a battle sends a room's id, and gets the battle that the room is in. The page
     *     nevertheless calls `BattleId` required, and its sample sends both; what to send as `BattleId` then, is not said.
     */
    post: operations["getBattleInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "Live.CallbackAfterCreateRoom": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A room was created.
     * @description Sent for rooms that clients create and for those that create_room creates.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterCreateRoom"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Live.CallbackAfterDestroyRoom": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A room was dismissed.
     * @description Sent for rooms that somebody dismisses and for those that the vendor dismisses by itself. A body that was seen
     *     in the wild had no Statistic and no Category, and the room's id inside RoomInfo too.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterDestroyRoom"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Live.CallbackAfterUpdateRoomInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What a room says or allows was changed.
     * @description Sent for changes by clients and by update_room_info.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterUpdateRoomInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Live.CallbackAfterCreateRoomReachingThreshold": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The app has used up 70 per cent of the rooms that its package allows.
     * @description A warning, sent when a room is created. The page's table calls the two counts a string and an array; its sample
     *     has numbers.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterCreateRoomReachingThreshold"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Live.CallbackAfterSetMetadata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Entries of a room's metadata were written.
     * @description Carries the entries that were written, not all of them.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterSetMetadata"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Live.CallbackAfterDelMetadata": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Entries of a room's metadata were deleted.
     * @description Carries the keys of what is gone.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterDelMetadata"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Live.CallbackAfterMemberStateChanged": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Members came, went, or lost their connection.
     * @description No more of these are sent once a room is dismissed.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterMemberStateChanged"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Live.CallbackAfterChangeOwner": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A room has a new owner.
     * @description Its sample address has neither ClientIP nor OptPlatform.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterChangeOwner"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Live.CallbackAfterModifyAdmin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A room's administrators were changed.
     * @description Its sample address has neither ClientIP nor OptPlatform.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterModifyAdmin"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Mic.CallbackAfterSeatInfoChanged": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Seats of a room changed: who sits there, or what is locked.
     * @description The page's sample prints accounts as bare numbers.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterSeatInfoChanged"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Live.CallbackAfterCreateBattle": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A battle was proposed.
     * @description NeedResponse and Timeout are not among the fields of create_battle.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterCreateBattle"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Live.CallbackAfterStartBattle": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A battle began.
     * @description Tells the rooms that take part.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterStartBattle"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Live.CallbackAfterEndBattle": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A battle ended, or never began.
     * @description Tells the scores.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterEndBattle"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Live.CallbackBeforeSendGift": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Somebody is about to give a gift; the receiver decides.
     * @description The place to take coins from an account.
     *     The vendor waits two seconds. Without an answer by then the gift is **not** given, unless the list of commands
     *     has `Live.CallbackBeforeCallBackNotBlock`. An `ErrorCode` of 0 lets it happen, 1 refuses it, and one from 102100
     *     to 102200 refuses it and is passed on to the client.
     */
    post: operations["beforeSendGift"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Group.CallbackBeforeSendMsg": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Somebody is about to write into a room; the receiver decides.
     * @description One of Chat's webhooks. The page prints EventTime as text, other than those of Live.
     *     An `ErrorCode` of 0 lets the message pass, 1 drops it. Chat waits two seconds, never calls again, and delivers
     *     the message if there is no answer.
     */
    post: operations["beforeSendMsg"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Group.CallbackAfterSendMsg": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Somebody wrote into a room.
     * @description One of Chat's webhooks. The page prints EventTime as text, other than those of Live.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterSendMsg"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Follow.CallbackAfterFollowAdd": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Somebody follows somebody.
     * @description One of Chat's webhooks. Its list holds objects, that of its counterpart plain ids.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterFollowAdd"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "Follow.CallbackAfterFollowDelete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Somebody follows somebody no more.
     * @description One of Chat's webhooks.
     *     The event has happened, and the vendor ignores what the reply says. Whether it calls again after a failure is
     *     not known; command, room and EventTime together tell a repetition.
     */
    post: operations["afterFollowDelete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /**
     * @description A command that the vendor can send. `Live.CallbackBeforeCallBackNotBlock` is a switch and never sent: with it, a
     *     gift is given although the receiver of `Live.CallbackBeforeSendGift` did not answer in time.
     * @example Live.CallbackAfterCreateRoom
     * @enum {string}
     */
    CallbackCommand:
      | "Live.CallbackAfterCreateRoom"
      | "Live.CallbackAfterDestroyRoom"
      | "Live.CallbackAfterUpdateRoomInfo"
      | "Live.CallbackAfterSetMetadata"
      | "Live.CallbackAfterDelMetadata"
      | "Live.CallbackAfterCreateRoomReachingThreshold"
      | "Live.CallbackAfterMemberStateChanged"
      | "Live.CallbackAfterChangeOwner"
      | "Live.CallbackAfterModifyAdmin"
      | "Mic.CallbackAfterSeatInfoChanged"
      | "Live.CallbackAfterCreateBattle"
      | "Live.CallbackAfterStartBattle"
      | "Live.CallbackAfterEndBattle"
      | "Live.CallbackBeforeSendGift"
      | "Live.CallbackBeforeCallBackNotBlock"
      | "Group.CallbackBeforeSendMsg"
      | "Group.CallbackAfterSendMsg"
      | "Follow.CallbackAfterFollowAdd"
      | "Follow.CallbackAfterFollowDelete";
    /** @description The envelope of every call that succeeded. What the operation answers stands beside it, in `Response`. */
    Success: {
      /**
       * @description Says that the call succeeded.
       * @example OK
       * @constant
       */
      ActionStatus: "OK";
      /**
       * @description Zero, because the call succeeded.
       * @example 0
       * @constant
       */
      ErrorCode: 0;
      /**
       * @description Empty, because the call succeeded.
       * @example
       */
      ErrorInfo: string;
      /**
       * @description Id of this call, to be quoted to the vendor's support.
       * @example Id-59876bec05e648efbd5bb9373bdecbc1-O-Seq-1424636
       */
      RequestId: string;
    };
    /** @description The envelope of every call that was refused, under the HTTP status 200. It carries no `Response`. */
    Refusal: {
      /**
       * @description Says that the call was refused.
       * @example FAIL
       * @constant
       */
      ActionStatus: "FAIL";
      /**
       * @description What went wrong; the catalogue of this description says what each code means.
       * @example 100302
       */
      ErrorCode: number;
      /**
       * @description The same in prose, for a log. The texts in our examples are our words.
       * @example no callback token is configured
       */
      ErrorInfo: string;
      /**
       * @description Id of this call, to be quoted to the vendor's support.
       * @example Id-59876bec05e648efbd5bb9373bdecbc1-O-Seq-1424636
       */
      RequestId: string;
    };
    /**
     * @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only.
     * @example live-room
     */
    RoomId: string;
    /**
     * @description Id of a user, as the app imported it. Always text: some of the vendor's samples print accounts as bare numbers
     *     above 2^53, such as 144115233775727695, and a parser that takes such a number for one loses digits.
     * @example user-1
     * @example 144115233775727695
     */
    Account: string;
    /**
     * @description Name of the room, 100 bytes at most. Without one, the room is called by its id.
     * @example Evening show
     */
    RoomName: string;
    /**
     * @description How seats are taken: freely, after asking, or not at all. FreeToTake is the default.
     * @example ApplyToTake
     * @enum {string}
     */
    TakeSeatMode: "FreeToTake" | "ApplyToTake" | "None";
    /** @description One entry of a room's metadata. */
    MetadataEntry: {
      /**
       * @description Name of the entry.
       * @example topic
       */
      Key: string;
      /**
       * @description What the entry says.
       * @example travel
       */
      Value: string;
    };
    /** @description One seat of a room. */
    Seat: {
      /**
       * @description Number of the seat.
       * @example 1
       */
      Index: number;
      /** @description Who sits there. Absent if nobody does. */
      Member_Account?: components["schemas"]["Account"];
      /**
       * @description Whether nobody may sit there.
       * @example false
       */
      IsTakenDisabled?: boolean;
      /**
       * @description Whether no video may be sent from there.
       * @example false
       */
      IsVideoDisabled?: boolean;
      /**
       * @description Whether no sound may be sent from there.
       * @example false
       */
      IsAudioDisabled?: boolean;
    };
    /**
     * @description Id of a gift, of your own choice, 20 bytes at most.
     * @example rose
     */
    GiftId: string;
    /** @description A gift. */
    GiftInfo: {
      /** @description Id of a gift, of your own choice, 20 bytes at most. */
      GiftId: components["schemas"]["GiftId"];
      /**
       * @description Address of the small picture.
       * @example https://live.example.com/gifts/rose.png
       */
      IconUrl?: string;
      /**
       * @description Address of what is played when it is given.
       * @example https://live.example.com/gifts/rose.mp4
       */
      ResourceUrl?: string;
      /**
       * @description Price in coins, the app's virtual currency.
       * @example 10
       */
      Coins?: number;
      /**
       * @description Rank among the gifts.
       * @example 1
       */
      Level?: number;
      /**
       * @description Data of your own, as JSON in a string.
       * @example {"animation":"rise"}
       */
      ExtensionInfo?: string;
      /**
       * @description Name where no language says another.
       * @example Rose
       */
      DefaultName?: string;
      /**
       * @description Description where no language says another.
       * @example A red one
       */
      DefaultDesc?: string;
    };
    /**
     * @description Id of a category of gifts, of your own choice, 20 bytes at most.
     * @example flowers
     */
    GiftCategoryId: string;
    /**
     * @description A language that gifts can have texts in.
     * @example en
     * @enum {string}
     */
    GiftLanguage: "en" | "zh-Hans" | "zh-Hant";
    /**
     * @description Id of a battle, as create_battle answered it.
     * @example HuYM036AMk2JJeSUgnv5H0KDJpc+HXfqTAtGuYWzRPs=
     */
    BattleId: string;
    /** @description A room that competes. */
    BattleRoom: {
      /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
      RoomId: components["schemas"]["RoomId"];
      /** @description Owner of the room. */
      Owner_Account?: components["schemas"]["Account"];
      /**
       * @description Points so far. Absent where a battle only begins.
       * @example 100
       */
      Score?: number;
    };
    /** @description A room, as webhooks tell of it. Which fields come depends on command and edition. */
    WebhookRoomInfo: {
      /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
      RoomId?: components["schemas"]["RoomId"];
      /**
       * @description Name of the room.
       * @example Evening show
       */
      RoomName?: string;
      /**
       * @description Type of the room.
       * @example Live
       */
      RoomType?: string;
      /** @description Owner of the room. */
      Owner_Account?: components["schemas"]["Account"];
      /**
       * @description How many may be in the room.
       * @example 300
       */
      MaxMemberCount?: number;
      /**
       * @description Whether everybody is muted.
       * @example false
       */
      IsMessageDisabled?: boolean;
      /**
       * @description Data of your own.
       * @example custom
       */
      CustomInfo?: string;
      /**
       * @description Whether the room has seats.
       * @example true
       */
      IsSeatEnabled?: boolean;
      /** @description How seats are taken: freely, after asking, or not at all. FreeToTake is the default. */
      TakeSeatMode?: components["schemas"]["TakeSeatMode"];
      /**
       * @description Number of seats.
       * @example 8
       */
      MaxSeatCount?: number;
      /**
       * @description When the room was created, in seconds since 1970.
       * @example 1703589922
       */
      CreateTime?: number;
      /**
       * @description Whether the room is in the public list.
       * @example true
       */
      IsPublicVisible?: boolean;
      /**
       * @description Address of the room's cover picture.
       * @example https://live.example.com/covers/1.png
       */
      CoverURL?: string;
      /**
       * @description Address of the room's background picture.
       * @example https://live.example.com/backgrounds/1.png
       */
      BackgroundURL?: string;
      /** @description Numbers of your own that say what the room is about. */
      Category?: number[];
      /**
       * @description A state of your own that is kept with the room.
       * @example 1
       */
      ActivityStatus?: number;
      /**
       * @description How many have watched.
       * @example 12
       */
      ViewCount?: number;
      /**
       * @description Whether the room has no limit of members.
       * @example false
       */
      IsUnlimitedRoomEnabled?: boolean;
    };
    /**
     * @description When it happened, in milliseconds since 1970.
     * @example 1703589922780
     */
    EventTime: number;
    /** @description What a receiver answers, with the status 200. Another status, or a body that is not JSON, counts as a failure. */
    WebhookReply: {
      /**
       * @description Whether the receiver could deal with the call.
       * @example OK
       * @enum {string}
       */
      ActionStatus: "OK" | "FAIL";
      /**
       * @description 0, or the receiver's verdict where the vendor asks for one; after the event it is ignored.
       * @example 0
       */
      ErrorCode: number;
      /**
       * @description The same in prose, for a log.
       * @example
       */
      ErrorInfo: string;
    };
    /** @description A part of a Chat message. */
    ChatMessagePart: {
      /**
       * @description What the part is: `TIMTextElem` for a text, `TIMCustomElem` for data of your own.
       * @example TIMTextElem
       */
      MsgType: string;
      /** @description The content, in the form that the type has. */
      MsgContent: {
        /**
         * @description The text of a TIMTextElem.
         * @example Welcome!
         */
        Text?: string;
        /**
         * @description The data of a TIMCustomElem, JSON of `BusinessId` and `Data`.
         * @example {"BusinessId":"poll","Data":"{}"}
         */
        Data?: string;
      };
    };
  };
  responses: {
    /** @description Done, or a refusal. */
    Done: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
      };
    };
    /** @description Done, or a refusal. */
    DoneInRoom: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
      };
    };
  };
  parameters: {
    /**
     * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
     *     case.
     * @example 88888888
     */
    webhookSdkAppid: number;
    /**
     * @description The command, as in the body.
     * @example Live.CallbackAfterCreateRoom
     */
    webhookCallbackCommand: components["schemas"]["CallbackCommand"];
    /**
     * @description Format of the body. There is only one; the overview calls the parameter optional.
     * @example json
     */
    webhookContenttype: "json";
    /**
     * @description Address of whoever caused the event. Some commands come without it.
     * @example 127.0.0.1
     */
    webhookClientIP: string;
    /**
     * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
     *     has `macOS` and `IOS`. Some commands come without it.
     * @example RESTAPI
     */
    webhookOptPlatform: string;
    /**
     * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
     *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
     *     a token that is set and enabled.
     * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
     */
    webhookSign: string;
    /**
     * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
     *     with a token that is set and enabled.
     * @example 1669872112
     */
    webhookRequestTime: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  setCallback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The address and the commands. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description Where the vendor sends webhook calls, beginning with `http://` or `https://`. The host has letters,
           *     digits and hyphens, in all 63 characters at most; an IP address will do. The vendor's console says
           *     that a new address counts after two minutes.
           * @example https://live.example.com/webhooks
           */
          Url: string;
          /**
           * @description The commands that the vendor is to send. Those of Chat (`Group.` and `Follow.`) are configured in
           *     the vendor's Chat console too.
           */
          CallbackCommandList: components["schemas"]["CallbackCommand"][];
        };
      };
    };
    responses: {
      /** @description Done, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
        };
      };
    };
  };
  getCallback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description An empty object; the vendor refuses an empty body. */
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description The configuration, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description The configuration. */
                Response: {
                  /**
                   * @description Where the vendor sends webhook calls, beginning with `http://` or `https://`. The host
                   *     has letters, digits and hyphens, in all 63 characters at most; an IP address will do.
                   *     The vendor's console says that a new address counts after two minutes.
                   * @example https://live.example.com/webhooks
                   */
                  Url: string;
                  /** @description The commands that are sent. */
                  CallbackCommandList: components["schemas"]["CallbackCommand"][];
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  updateCallback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The new address and the new list. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description Where the vendor sends webhook calls, beginning with `http://` or `https://`. The host has letters,
           *     digits and hyphens, in all 63 characters at most; an IP address will do. The vendor's console says
           *     that a new address counts after two minutes.
           * @example https://live.example.com/webhooks
           */
          Url: string;
          /**
           * @description The commands that the vendor is to send. Those of Chat (`Group.` and `Follow.`) are configured in
           *     the vendor's Chat console too.
           */
          CallbackCommandList: components["schemas"]["CallbackCommand"][];
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  deleteCallback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description An empty object; the vendor refuses an empty body. */
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  deleteCallbackToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description An empty object; the vendor refuses an empty body. */
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  getCallbackToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description An empty object; the vendor refuses an empty body. */
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description The configuration, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description How webhook calls are authenticated. */
                Response: {
                  /**
                   * @description The token that webhook calls are signed with.
                   * @example a-token-of-your-own-choice
                   */
                  Token: string;
                  /**
                   * @description Whether webhook calls are signed.
                   * @example true
                   */
                  IsTokenEnable: boolean;
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  setCallbackToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What is to change; both fields on the first call. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The token that webhook calls are signed with, 1 to 128 characters of your choice; the vendor names no
           *     alphabet. Required on the first call, later only when it changes.
           * @example a-token-of-your-own-choice
           */
          Token?: string;
          /**
           * @description Whether webhook calls are signed. Required on the first call, later only when it changes.
           * @example true
           */
          IsTokenEnable?: boolean;
        };
      };
    };
    responses: {
      /** @description Done, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
        };
      };
    };
  };
  createRoom: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room to be created. */
    requestBody: {
      content: {
        "application/json": {
          /** @description The room to be created. */
          RoomInfo: {
            /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
            RoomId: components["schemas"]["RoomId"];
            /**
             * @description Type of the room. There is only one.
             * @example Live
             * @constant
             */
            RoomType: "Live";
            /**
             * @description How seats are laid out and how many there are: `VideoDynamicGrid9Seats`,
             *     `VideoDynamicFloat7Seats`, `VideoFixedGrid9Seats`, `VideoFixedFloat7Seats`,
             *     `VideoLandscape4Seat`, `AudioSalon` or `Karaoke`. Not restricted here, because the lists differ.
             * @example VideoDynamicGrid9Seats
             */
            SeatTemplate?: string;
            /** @description Owner of the room. An account that has been imported; without it, the administrator who calls. */
            Owner_Account?: components["schemas"]["Account"];
            /** @description Name of the room, 100 bytes at most. Without one, the room is called by its id. */
            RoomName?: components["schemas"]["RoomName"];
            /** @description How seats are taken: freely, after asking, or not at all. FreeToTake is the default. */
            TakeSeatMode?: components["schemas"]["TakeSeatMode"];
            /**
             * @description Number of seats, limited by the package. Only rooms with the template AudioSalon or Karaoke heed
             *     it.
             * @example 8
             */
            MaxSeatCount?: number;
            /**
             * @description How many may be in the room. Without it, as many as the package allows, 20 in a trial; an
             *     upgraded package does not raise it in rooms that exist.
             * @example 400
             */
            MaxMemberCount?: number;
            /**
             * @description Whether the room has seats. Only in the older edition of the page, where it is false by default.
             * @example false
             */
            IsSeatEnabled?: boolean;
            /**
             * @description Whether everybody is muted from the start. False by default.
             * @example false
             */
            IsMessageDisabled?: boolean;
            /**
             * @description Whether the room is in the public list. True by default; false suits tests and private rooms.
             * @example true
             */
            IsPublicVisible?: boolean;
            /**
             * @description Whether the room has no limit of members. On no page of the vendor's; its admin console sends
             *     `true` with every update.
             * @example true
             */
            IsUnlimitedRoomEnabled?: boolean;
            /**
             * @description Address of the room's cover picture, 200 bytes at most.
             * @example https://live.example.com/covers/1.png
             */
            CoverURL?: string;
            /** @description Up to three numbers of your own that say what the room is about, games or music for instance. */
            Category?: number[];
            /**
             * @description A state of your own that is kept with the room.
             * @example 1
             */
            ActivityStatus?: number;
          };
        };
      };
    };
    responses: {
      /**
       * @description The room was created, or a refusal. The newest edition of the page lists a RoomId in the answer; where it
       *     stands could not be read.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
        };
      };
    };
  };
  destroyRoom: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room to be dismissed. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
        };
      };
    };
    responses: {
      /** @description Done, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
        };
      };
    };
  };
  updateRoomInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, and what is to change. */
    requestBody: {
      content: {
        "application/json": {
          /** @description The room, and what is to change. */
          RoomInfo: {
            /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
            RoomId: components["schemas"]["RoomId"];
            /** @description Name of the room, 100 bytes at most. Without one, the room is called by its id. */
            RoomName?: components["schemas"]["RoomName"];
            /**
             * @description What the room announces, 100 bytes at most. Only in the newest edition of the page.
             * @example Quiz at nine
             */
            Notice?: string;
            /**
             * @description How many may be in the room.
             * @example 400
             */
            MaxMemberCount?: number;
            /**
             * @description Whether everybody is muted.
             * @example false
             */
            IsMessageDisabled?: boolean;
            /**
             * @description Whether the room is in the public list.
             * @example true
             */
            IsPublicVisible?: boolean;
            /**
             * @description Whether the room has no limit of members. On no page of the vendor's; its admin console sends
             *     `true` with every update.
             * @example true
             */
            IsUnlimitedRoomEnabled?: boolean;
            /** @description How seats are taken: freely, after asking, or not at all. FreeToTake is the default. */
            TakeSeatMode?: components["schemas"]["TakeSeatMode"];
            /**
             * @description Address of the room's cover picture, 200 bytes at most.
             * @example https://live.example.com/covers/1.png
             */
            CoverURL?: string;
            /** @description Up to three numbers of your own that say what the room is about, games or music for instance. */
            Category?: number[];
            /**
             * @description A state of your own that is kept with the room.
             * @example 1
             */
            ActivityStatus?: number;
          };
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  getRoomInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
        };
      };
    };
    responses: {
      /** @description The room, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /** @description The room. */
                  RoomInfo: {
                    /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
                    RoomId: components["schemas"]["RoomId"];
                    /**
                     * @description Name of the room.
                     * @example Evening show
                     */
                    RoomName: string;
                    /**
                     * @description Type of the room.
                     * @example Live
                     */
                    RoomType: string;
                    /** @description Owner of the room. */
                    Owner_Account: components["schemas"]["Account"];
                    /**
                     * @description When the room was created, in seconds since 1970.
                     * @example 1703589922
                     */
                    CreateTime: number;
                    /**
                     * @description Whether the room has seats.
                     * @example true
                     */
                    IsSeatEnabled?: boolean;
                    /**
                     * @description How seats are taken, by name or by number, because the pages differ.
                     * @example FreeToTake
                     * @example 1
                     */
                    TakeSeatMode?: string | number;
                    /**
                     * @description Number of seats.
                     * @example 8
                     */
                    MaxSeatCount?: number;
                    /**
                     * @description How many may be in the room.
                     * @example 400
                     */
                    MaxMemberCount?: number;
                    /**
                     * @description Whether everybody is muted.
                     * @example false
                     */
                    IsMessageDisabled?: boolean;
                    /**
                     * @description Address of the room's cover picture.
                     * @example https://live.example.com/covers/1.png
                     */
                    CoverURL?: string;
                    /** @description Numbers of your own that say what the room is about. */
                    Category?: number[];
                    /**
                     * @description A state of your own that is kept with the room.
                     * @example 1
                     */
                    ActivityStatus?: number;
                    /**
                     * @description How many have watched.
                     * @example 12
                     */
                    ViewCount?: number;
                    /**
                     * @description Whether the room is in the public list.
                     * @example true
                     */
                    IsPublicVisible?: boolean;
                    /**
                     * @description What the room announces.
                     * @example Quiz at nine
                     */
                    Notice?: string;
                  };
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  getRoomList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Which page of the list. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description Where to go on: empty to begin with, then the Next of the answer before.
           * @example
           */
          Next: string;
          /**
           * @description How many rooms to answer, 20 at most; 20 is the default that the page names, although the field is
           *     mandatory.
           * @example 20
           */
          Count: number;
          /**
           * @description Order by `ViewCount`. On no page of the vendor's; its admin console sends it.
           * @example descend
           * @enum {string}
           */
          SortDirection?: "descend" | "ascend";
        };
      };
    };
    responses: {
      /** @description Rooms, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /**
                   * @description Where to go on; empty at the end.
                   * @example
                   */
                  Next: string;
                  /** @description The rooms. */
                  RoomList: {
                    /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
                    RoomId: components["schemas"]["RoomId"];
                    /**
                     * @description Name of the room.
                     * @example Evening show
                     */
                    RoomName?: string;
                    /** @description Owner of the room. */
                    Owner_Account: components["schemas"]["Account"];
                    /**
                     * @description Address of the room's cover picture.
                     * @example https://live.example.com/covers/1.png
                     */
                    CoverURL?: string;
                    /** @description Numbers of your own that say what the room is about. */
                    Category?: number[];
                    /**
                     * @description When the room was created, in seconds since 1970.
                     * @example 1703589922
                     */
                    CreateTime?: number;
                    /**
                     * @description A state of your own that is kept with the room.
                     * @example 1
                     */
                    ActivityStatus?: number;
                    /**
                     * @description How many have watched.
                     * @example 12
                     */
                    ViewCount?: number;
                  }[];
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  getRoomStats: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
        };
      };
    };
    responses: {
      /** @description The figures, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /**
                   * @description How many have watched.
                   * @example 0
                   */
                  TotalViewers: number;
                  /**
                   * @description How many gifts were given.
                   * @example 0
                   */
                  TotalGiftsSent: number;
                  /**
                   * @description What the gifts cost together, in coins.
                   * @example 0
                   */
                  TotalGiftCoins: number;
                  /**
                   * @description How many users gave something.
                   * @example 0
                   */
                  TotalUniqueGiftSenders: number;
                  /**
                   * @description How many likes there were.
                   * @example 0
                   */
                  TotalLikesReceived: number;
                  /**
                   * @description How many messages there were.
                   * @example 0
                   */
                  TotalMsgCount: number;
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  getRoomMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, and which entries. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description Which entries; an empty list stands for all. */
          Keys: string[];
        };
      };
    };
    responses: {
      /** @description The entries, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /** @description The entries. */
                  Metadata: components["schemas"]["MetadataEntry"][];
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  setRoomMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, and the entries. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description The entries, ten at most. */
          Metadata: {
            /**
             * @description Name of the entry, 50 bytes at most.
             * @example topic
             */
            Key: string;
            /**
             * @description What the entry says, 2 KB at most.
             * @example travel
             */
            Value: string;
          }[];
        };
      };
    };
    responses: {
      /** @description Done, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
        };
      };
    };
  };
  delRoomMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, and the keys. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description The keys of what is to go. */
          Keys: string[];
        };
      };
    };
    responses: {
      /** @description Done, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
        };
      };
    };
  };
  getMemberList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, and which page of its list. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /**
           * @description Where to go on: empty to begin with, then the Next of the answer before.
           * @example
           */
          Next: string;
        };
      };
    };
    responses: {
      /** @description Members, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /**
                   * @description Where to go on; empty at the end.
                   * @example
                   */
                  Next: string;
                  /**
                   * @description How many are in the room.
                   * @example 2
                   */
                  MemberCount: number;
                  /** @description Members. */
                  MemberList: {
                    /** @description A member. */
                    Member_Account: components["schemas"]["Account"];
                  }[];
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  getAdminList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
        };
      };
    };
    responses: {
      /** @description Administrators, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /** @description The administrators. */
                  Admin_Account: components["schemas"]["Account"][];
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  modifyAdmin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, whom it concerns, and how. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description Whom it concerns. */
          Admin_Account: components["schemas"]["Account"][];
          /**
           * @description Whether they become administrators or stop being it. The webhook about this spells it `opType`.
           * @example add
           * @enum {string}
           */
          OpType: "add" | "delete";
        };
      };
    };
    responses: {
      /** @description Done, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
        };
      };
    };
  };
  banMember: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, whom to ban, and for how long. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description Whom to ban, 20 at most. */
          MemberList_Account: components["schemas"]["Account"][];
          /**
           * @description For how long, in seconds.
           * @example 3600
           */
          Duration: number;
          /**
           * @description Why, 200 bytes at most. Only in the newest edition of the page.
           * @example spam
           */
          Reason?: string;
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  unbanMember: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, and whose ban ends. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description Whose ban ends, 20 at most. */
          MemberList_Account: components["schemas"]["Account"][];
        };
      };
    };
    responses: {
      200: components["responses"]["DoneInRoom"];
    };
  };
  getBannedMemberList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, and which page of its list. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /**
           * @description How many to skip: 0, then the NextOffset of the answer before.
           * @example 0
           */
          Offset?: number;
          /**
           * @description How many to answer, 100 at most.
           * @example 100
           */
          Limit?: number;
        };
      };
    };
    responses: {
      /** @description Who is banned, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /** @description Who is banned. */
                  BannedAccountList: {
                    /** @description Who is banned. */
                    Member_Account: components["schemas"]["Account"];
                    /**
                     * @description Until when, in seconds since 1970.
                     * @example 1703593522
                     */
                    BannedUntil: number;
                  }[];
                  /**
                   * @description What to skip next; 0 at the end.
                   * @example 0
                   */
                  NextOffset: number;
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  muteMember: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, whom it concerns, and for how long. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description Whom it concerns. */
          MemberList_Account: components["schemas"]["Account"][];
          /**
           * @description For how long, in seconds; 0 ends the mute.
           * @example 600
           */
          MuteTime: number;
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  getMutedMemberList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
        };
      };
    };
    responses: {
      /** @description Who is muted, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /** @description Who is muted. */
                  MutedAccountList: {
                    /** @description Who is muted. */
                    Member_Account: components["schemas"]["Account"];
                    /**
                     * @description Until when, in seconds since 1970.
                     * @example 1703590522
                     */
                    MutedUntil: number;
                  }[];
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  changeRoomOwner: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, and its new owner. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description Who is to own the room. */
          NewOwner_Account: components["schemas"]["Account"];
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  getSeatList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
        };
      };
    };
    responses: {
      /** @description The seats, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /** @description The seats. */
                  SeatList: components["schemas"]["Seat"][];
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  pickUserOnSeat: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, the member and the seat. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description Who is to sit there, a member of the room. */
          Member_Account: components["schemas"]["Account"];
          /**
           * @description Number of the seat.
           * @example 1
           */
          Index: number;
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  kickUserOffSeat: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room and the member. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description Who has to stand up. */
          Member_Account: components["schemas"]["Account"];
          /**
           * @description A text of your own that goes with the notice.
           * @example please make room
           */
          Data?: string;
        };
      };
    };
    responses: {
      200: components["responses"]["DoneInRoom"];
    };
  };
  lockSeat: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, the seat, and what is forbidden there. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /**
           * @description Number of the seat.
           * @example 1
           */
          Index: number;
          /**
           * @description Whether nobody may sit there.
           * @example true
           */
          ForbidTaken?: boolean;
          /**
           * @description Whether no video may be sent from there.
           * @example false
           */
          ForbidVideo?: boolean;
          /**
           * @description Whether no sound may be sent from there.
           * @example false
           */
          ForbidAudio?: boolean;
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  switchSeat: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, the member and the seat. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /**
           * @description Number of the seat to move to.
           * @example 1
           */
          ToIndex: number;
          /** @description Who moves. */
          Member_Account: components["schemas"]["Account"];
        };
      };
    };
    responses: {
      200: components["responses"]["DoneInRoom"];
    };
  };
  moveUserToSeat: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, the member, the seat, and what to do if it is taken. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /**
           * @description Number of the seat to move to.
           * @example 1
           */
          SeatIndex: number;
          /** @description Who moves. */
          Member_Account: components["schemas"]["Account"];
          /**
           * @description If the seat is taken: 0 leaves everything as it is, 1 takes the seat from whoever has it, 2 swaps
           *     the two.
           * @example 0
           * @enum {integer}
           */
          Policy: 0 | 1 | 2;
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  addRobot: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room and the robots. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description Accounts that have been imported. */
          RobotList_Account: components["schemas"]["Account"][];
        };
      };
    };
    responses: {
      /** @description Done, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
        };
      };
    };
  };
  delRobot: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room and the robots. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description The robots that go. */
          RobotList_Account: components["schemas"]["Account"][];
        };
      };
    };
    responses: {
      /** @description Done, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
        };
      };
    };
  };
  getRobot: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
        };
      };
    };
    responses: {
      /** @description The robots, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /** @description The robots. */
                  RobotList_Account: components["schemas"]["Account"][];
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  sendTextMsg: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, the sender and the text. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description In whose name. */
          Sender_Account: components["schemas"]["Account"];
          /**
           * @description The text.
           * @example Welcome!
           */
          TextContent: string;
          /**
           * @description Data of your own, as JSON in a string. They are kept with the message.
           * @example {"badge":1}
           */
          ExtensionInfo?: string;
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  sendCustomMsg: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, the sender and the data. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description In whose name. */
          Sender_Account: components["schemas"]["Account"];
          /**
           * @description Says what the data are.
           * @example poll
           */
          BusinessId: string;
          /**
           * @description The data, most often JSON in a string.
           * @example {"question":1}
           */
          Data: string;
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  addGift: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The gift. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a gift, of your own choice, 20 bytes at most. */
          GiftId: components["schemas"]["GiftId"];
          /**
           * @description Address of the small picture, 200 bytes at most.
           * @example https://live.example.com/gifts/rose.png
           */
          IconUrl?: string;
          /**
           * @description Address of what is played when it is given, an MP4 or an SVG for instance, 200 bytes at most.
           * @example https://live.example.com/gifts/rose.mp4
           */
          ResourceUrl?: string;
          /**
           * @description Price in coins, the app's virtual currency.
           * @example 10
           */
          Coins: number;
          /**
           * @description Rank among the gifts. 0 by default.
           * @example 1
           */
          Level?: number;
          /**
           * @description Data of your own, as JSON in a string, 100 bytes at most.
           * @example {"animation":"rise"}
           */
          ExtensionInfo?: string;
          /**
           * @description Name where no language says another, 20 bytes at most.
           * @example Rose
           */
          DefaultName: string;
          /**
           * @description Description where no language says another, 20 bytes at most.
           * @example A red one
           */
          DefaultDesc?: string;
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  editGift: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The gift as it should be. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a gift, of your own choice, 20 bytes at most. */
          GiftId: components["schemas"]["GiftId"];
          /**
           * @description Address of the small picture, 200 bytes at most.
           * @example https://live.example.com/gifts/rose.png
           */
          IconUrl?: string;
          /**
           * @description Address of what is played when it is given, an MP4 or an SVG for instance, 200 bytes at most.
           * @example https://live.example.com/gifts/rose.mp4
           */
          ResourceUrl?: string;
          /**
           * @description Price in coins, the app's virtual currency.
           * @example 10
           */
          Coins?: number;
          /**
           * @description Rank among the gifts. 0 by default.
           * @example 1
           */
          Level?: number;
          /**
           * @description Data of your own, as JSON in a string, 100 bytes at most.
           * @example {"animation":"rise"}
           */
          ExtensionInfo?: string;
          /**
           * @description Name where no language says another, 20 bytes at most.
           * @example Rose
           */
          DefaultName?: string;
          /**
           * @description Description where no language says another, 20 bytes at most.
           * @example A red one
           */
          DefaultDesc?: string;
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  delGift: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The gift. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a gift, of your own choice, 20 bytes at most. */
          GiftId: components["schemas"]["GiftId"];
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  getGift: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The gift. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a gift, of your own choice, 20 bytes at most. */
          GiftId: components["schemas"]["GiftId"];
        };
      };
    };
    responses: {
      /** @description The gift, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description A gift. */
                GiftInfo: components["schemas"]["GiftInfo"];
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  getGiftInfoList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description An empty object; the vendor refuses an empty body. */
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description The gifts, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /** @description The gifts. */
                  GiftList?: components["schemas"]["GiftInfo"][];
                  /** @description The categories. */
                  CategoryList?: {
                    /** @description Id of a category of gifts, of your own choice, 20 bytes at most. */
                    CategoryId: components["schemas"]["GiftCategoryId"];
                    /**
                     * @description Name of the category.
                     * @example Flowers
                     */
                    CategoryName?: string;
                    /**
                     * @description Description of the category.
                     * @example All kinds
                     */
                    CategoryDesc?: string;
                    /** @description The gifts in it. */
                    GiftIdList?: components["schemas"]["GiftId"][];
                    /** @description Its texts by language. */
                    LanguageList?: {
                      /**
                       * @description The language.
                       * @example en
                       */
                      Language?: string;
                      /**
                       * @description Name in this language.
                       * @example Flowers
                       */
                      CategoryName?: string;
                      /**
                       * @description Description in this language.
                       * @example All kinds
                       */
                      CategoryDesc?: string;
                    }[];
                  }[];
                  /**
                   * @description How many gifts there are.
                   * @example 1
                   */
                  TotalCount?: number;
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  copyDefaultGiftConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description An empty object; the vendor refuses an empty body. */
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  sendGift: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room, the gift, who gives and who receives. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description Id of a gift, of your own choice, 20 bytes at most. */
          GiftId: components["schemas"]["GiftId"];
          /**
           * @description How many of it. In the sample of the page, but not in its table.
           * @example 1
           */
          Count?: number;
          /** @description Who gives. */
          From_Account: components["schemas"]["Account"];
          /** @description Who receives. */
          ReceiverList_Account: components["schemas"]["Account"][];
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  getGiftCount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The room and the giver. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description An account, by its name that of a giver. */
          From_Account: components["schemas"]["Account"];
        };
      };
    };
    responses: {
      /** @description The counts, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /**
                   * @description A running number. Of what, could not be read.
                   * @example 4
                   */
                  Sequence: number;
                  /**
                   * @description How many gifts.
                   * @example 12
                   */
                  TotalCount: number;
                  /**
                   * @description What they cost together, in coins.
                   * @example 120
                   */
                  TotalCoins: number;
                  /**
                   * @description How many users gave something.
                   * @example 3
                   */
                  GiftSenderCount: number;
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  setGiftLanguage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The gift, the language and the texts. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a gift, of your own choice, 20 bytes at most. */
          GiftId: components["schemas"]["GiftId"];
          /** @description A language that gifts can have texts in. */
          Language: components["schemas"]["GiftLanguage"];
          /**
           * @description Name in this language, required on the first call, 20 bytes at most.
           * @example Rose
           */
          Name?: string;
          /**
           * @description Description in this language, 20 bytes at most.
           * @example A red one
           */
          Desc?: string;
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  getGiftLanguage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The gift and the language. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a gift, of your own choice, 20 bytes at most. */
          GiftId: components["schemas"]["GiftId"];
          /** @description A language that gifts can have texts in. */
          Language: components["schemas"]["GiftLanguage"];
        };
      };
    };
    responses: {
      /** @description The texts, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description The texts. */
                GiftInfo: {
                  /**
                   * @description Name in this language.
                   * @example Rose
                   */
                  Name: string;
                  /**
                   * @description Description in this language.
                   * @example A red one
                   */
                  Desc: string;
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  delGiftLanguage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The gift and the language. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a gift, of your own choice, 20 bytes at most. */
          GiftId: components["schemas"]["GiftId"];
          /** @description A language that gifts can have texts in. */
          Language: components["schemas"]["GiftLanguage"];
        };
      };
    };
    responses: {
      /** @description Done, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
        };
      };
    };
  };
  addGiftCategory: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The category. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a category of gifts, of your own choice, 20 bytes at most. */
          CategoryId: components["schemas"]["GiftCategoryId"];
          /**
           * @description Data of your own, as JSON in a string, 100 bytes at most.
           * @example {"animation":"rise"}
           */
          ExtensionInfo?: string;
          /**
           * @description Name where no language says another, 20 bytes at most.
           * @example Flowers
           */
          DefaultName: string;
          /**
           * @description Description where no language says another, 60 bytes at most.
           * @example All kinds
           */
          DefaultDesc?: string;
        };
      };
    };
    responses: {
      /** @description Done, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
        };
      };
    };
  };
  editGiftCategory: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The category as it should be. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a category of gifts, of your own choice, 20 bytes at most. */
          CategoryId: components["schemas"]["GiftCategoryId"];
          /**
           * @description Data of your own, as JSON in a string, 100 bytes at most.
           * @example {"animation":"rise"}
           */
          ExtensionInfo?: string;
          /**
           * @description Name where no language says another, 20 bytes at most.
           * @example Flowers
           */
          DefaultName?: string;
          /**
           * @description Description where no language says another, 60 bytes at most.
           * @example All kinds
           */
          DefaultDesc?: string;
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  delGiftCategory: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The category. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a category of gifts, of your own choice, 20 bytes at most. */
          CategoryId: components["schemas"]["GiftCategoryId"];
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  getGiftCategory: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The category. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a category of gifts, of your own choice, 20 bytes at most. */
          CategoryId: components["schemas"]["GiftCategoryId"];
        };
      };
    };
    responses: {
      /** @description The category, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description The category. */
                GiftCategoryInfo: {
                  /** @description Id of a category of gifts, of your own choice, 20 bytes at most. */
                  CategoryId: components["schemas"]["GiftCategoryId"];
                  /**
                   * @description Data of your own, as JSON in a string.
                   * @example {"order":1}
                   */
                  ExtensionInfo?: string;
                  /**
                   * @description Name where no language says another.
                   * @example Flowers
                   */
                  DefaultName?: string;
                  /**
                   * @description Description where no language says another.
                   * @example All kinds
                   */
                  DefaultDesc?: string;
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  setGiftCategoryLanguage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The category, the language and the texts. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a category of gifts, of your own choice, 20 bytes at most. */
          CategoryId: components["schemas"]["GiftCategoryId"];
          /** @description A language that gifts can have texts in. */
          Language: components["schemas"]["GiftLanguage"];
          /**
           * @description Name in this language, required on the first call.
           * @example Flowers
           */
          CategoryName?: string;
          /**
           * @description Description in this language.
           * @example All kinds
           */
          CategoryDesc?: string;
        };
      };
    };
    responses: {
      /** @description Done, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Success"] | components["schemas"]["Refusal"];
        };
      };
    };
  };
  getGiftCategoryLanguage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The category and the language. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a category of gifts, of your own choice, 20 bytes at most. */
          CategoryId: components["schemas"]["GiftCategoryId"];
          /** @description A language that gifts can have texts in. */
          Language: components["schemas"]["GiftLanguage"];
        };
      };
    };
    responses: {
      /** @description The texts, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description The texts. */
                CategoryInfo: {
                  /**
                   * @description Name in this language.
                   * @example Flowers
                   */
                  CategoryName: string;
                  /**
                   * @description Description in this language.
                   * @example All kinds
                   */
                  CategoryDesc: string;
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  delGiftCategoryLanguage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The category and the language. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a category of gifts, of your own choice, 20 bytes at most. */
          CategoryId: components["schemas"]["GiftCategoryId"];
          /** @description A language that gifts can have texts in. */
          Language: components["schemas"]["GiftLanguage"];
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  addGiftCategoryRelations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The category and the gifts. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a category of gifts, of your own choice, 20 bytes at most. */
          CategoryId: components["schemas"]["GiftCategoryId"];
          /** @description The gifts. */
          GiftIdList: components["schemas"]["GiftId"][];
        };
      };
    };
    responses: {
      /** @description Done, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description The gifts that were not added. In the table of the page, but not in its sample. */
                InvalidGiftIdList?: components["schemas"]["GiftId"][];
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  delGiftCategoryRelations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The category and the gifts. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a category of gifts, of your own choice, 20 bytes at most. */
          CategoryId: components["schemas"]["GiftCategoryId"];
          /** @description The gifts. */
          GiftIdList: components["schemas"]["GiftId"][];
        };
      };
    };
    responses: {
      200: components["responses"]["Done"];
    };
  };
  getGiftCategoryRelations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The category. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a category of gifts, of your own choice, 20 bytes at most. */
          CategoryId: components["schemas"]["GiftCategoryId"];
        };
      };
    };
    responses: {
      /** @description The gifts, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description The category and its gifts. */
                Relation: {
                  /** @description Id of a category of gifts, of your own choice, 20 bytes at most. */
                  CategoryId: components["schemas"]["GiftCategoryId"];
                  /** @description The gifts in it. */
                  GiftIdList: components["schemas"]["GiftId"][];
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  createBattle: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Who challenges whom, and for how long. */
    requestBody: {
      content: {
        "application/json": {
          /** @description The room that challenges, 48 bytes at most. */
          FromRoomId: components["schemas"]["RoomId"];
          /** @description The rooms that are challenged. */
          ToRoomIdList: components["schemas"]["RoomId"][];
          /**
           * @description For how long, in milliseconds.
           * @example 60000
           */
          Duration: number;
          /**
           * @description Data of your own that go with the challenge.
           * @example round 1
           */
          ExtensionInfo?: string;
        };
      };
    };
    responses: {
      /** @description The battle, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /** @description Id of a battle, as create_battle answered it. */
                  BattleId: components["schemas"]["BattleId"];
                  /** @description What became of it, room by room. */
                  Result: {
                    /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
                    RoomId: components["schemas"]["RoomId"];
                    /**
                     * @description 0 if it worked, 3 if the room is in another battle, 5 if the vendor failed.
                     * @example 0
                     */
                    ResultCode: number;
                    /**
                     * @description The same in prose; empty if it worked.
                     * @example
                     */
                    ResultMessage?: string;
                  }[];
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  setBattleScore: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The battle and the scores. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a battle, as create_battle answered it. */
          BattleId: components["schemas"]["BattleId"];
          /**
           * @description 1 adds to the scores, 2 sets them.
           * @example 1
           * @enum {integer}
           */
          OpType: 1 | 2;
          /** @description The scores. */
          ScoreList: {
            /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
            RoomId: components["schemas"]["RoomId"];
            /**
             * @description What to add or to set.
             * @example 100
             */
            Score: number;
          }[];
        };
      };
    };
    responses: {
      /** @description What became of it, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /** @description What became of it, room by room. */
                  Result: {
                    /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
                    RoomId: components["schemas"]["RoomId"];
                    /**
                     * @description 0 if it worked.
                     * @example 0
                     */
                    ResultCode: number;
                  }[];
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  getBattleInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The battle. */
    requestBody: {
      content: {
        "application/json": {
          /** @description Id of a battle, as create_battle answered it. */
          BattleId: components["schemas"]["BattleId"];
          /** @description A room in the battle, if the battle's id is not known; 48 bytes at most. */
          RoomId?: components["schemas"]["RoomId"];
        };
      };
    };
    responses: {
      /** @description The battle, or a refusal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | (components["schemas"]["Success"] & {
                /** @description What was asked for. */
                Response: {
                  /** @description Id of a battle, as create_battle answered it. */
                  BattleId: components["schemas"]["BattleId"];
                  /**
                   * @description How long it was to last, in milliseconds.
                   * @example 120000
                   */
                  Duration?: number;
                  /**
                   * @description When it began, in seconds since 1970.
                   * @example 1739508625
                   */
                  StartTime?: number;
                  /**
                   * @description When it ended, in seconds since 1970.
                   * @example 1739508746
                   */
                  EndTime?: number;
                  /**
                   * @description What state it is in. The meaning of the numbers could not be read; the sample of a
                   *     battle that is over has 3.
                   * @example 3
                   */
                  Status?: number;
                  /** @description A room that competes. */
                  FromRoomInfo?: components["schemas"]["BattleRoom"];
                  /** @description The rooms that were challenged. */
                  ToRoomList?: components["schemas"]["BattleRoom"][];
                };
              })
            | components["schemas"]["Refusal"];
        };
      };
    };
  };
  afterCreateRoom: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Live.CallbackAfterCreateRoom
           * @constant
           */
          CallbackCommand: "Live.CallbackAfterCreateRoom";
          /** @description Who caused it. `@TIM#SYSTEM` stands for the vendor's own system. */
          Operator_Account?: components["schemas"]["Account"];
          /** @description A room, as webhooks tell of it. Which fields come depends on command and edition. */
          RoomInfo: components["schemas"]["WebhookRoomInfo"];
          /** @description When it happened, in milliseconds since 1970. In the table of the page, but not in its sample. */
          EventTime?: components["schemas"]["EventTime"];
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterDestroyRoom: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Live.CallbackAfterDestroyRoom
           * @constant
           */
          CallbackCommand: "Live.CallbackAfterDestroyRoom";
          /** @description Who caused it. `@TIM#SYSTEM` stands for the vendor's own system. */
          Operator_Account?: components["schemas"]["Account"];
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /**
           * @description Who dismissed the room: somebody, or the system.
           * @example DestroyByUser
           * @enum {string}
           */
          EventType?: "DestroyByUser" | "DestroyBySystem";
          /** @description When it happened, in milliseconds since 1970. */
          EventTime?: components["schemas"]["EventTime"];
          /** @description A room, as webhooks tell of it. Which fields come depends on command and edition. */
          RoomInfo?: components["schemas"]["WebhookRoomInfo"];
          /** @description How the room did. */
          Statistic?: {
            /**
             * @description How many have watched.
             * @example 0
             */
            TotalViewers?: number;
            /**
             * @description How many gifts were given.
             * @example 0
             */
            TotalGiftsSent?: number;
            /**
             * @description What the gifts cost together, in coins.
             * @example 0
             */
            TotalGiftCoins?: number;
            /**
             * @description How many users gave something.
             * @example 0
             */
            TotalUniqueGiftSenders?: number;
            /**
             * @description How many likes there were.
             * @example 0
             */
            TotalLikesReceived?: number;
          };
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterUpdateRoomInfo: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Live.CallbackAfterUpdateRoomInfo
           * @constant
           */
          CallbackCommand: "Live.CallbackAfterUpdateRoomInfo";
          /** @description Who caused it. `@TIM#SYSTEM` stands for the vendor's own system. */
          Operator_Account?: components["schemas"]["Account"];
          /** @description A room, as webhooks tell of it. Which fields come depends on command and edition. */
          RoomInfo: components["schemas"]["WebhookRoomInfo"];
          /** @description When it happened, in milliseconds since 1970. */
          EventTime?: components["schemas"]["EventTime"];
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterCreateRoomReachingThreshold: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Live.CallbackAfterCreateRoomReachingThreshold
           * @constant
           */
          CallbackCommand: "Live.CallbackAfterCreateRoomReachingThreshold";
          /** @description Who caused it. `@TIM#SYSTEM` stands for the vendor's own system. */
          Operator_Account?: components["schemas"]["Account"];
          /**
           * @description How many rooms there are.
           * @example 400
           */
          CurRoomCount: number;
          /**
           * @description How many the package allows.
           * @example 500
           */
          MaxRoomCount: number;
          /** @description When it happened, in milliseconds since 1970. */
          EventTime?: components["schemas"]["EventTime"];
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterSetMetadata: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Live.CallbackAfterSetMetadata
           * @constant
           */
          CallbackCommand: "Live.CallbackAfterSetMetadata";
          /** @description Who caused it. `@TIM#SYSTEM` stands for the vendor's own system. */
          Operator_Account?: components["schemas"]["Account"];
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description The entries. */
          Metadata: components["schemas"]["MetadataEntry"][];
          /** @description When it happened, in milliseconds since 1970. */
          EventTime?: components["schemas"]["EventTime"];
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterDelMetadata: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Live.CallbackAfterDelMetadata
           * @constant
           */
          CallbackCommand: "Live.CallbackAfterDelMetadata";
          /** @description Who caused it. `@TIM#SYSTEM` stands for the vendor's own system. */
          Operator_Account?: components["schemas"]["Account"];
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description The keys. */
          Keys: string[];
          /** @description When it happened, in milliseconds since 1970. */
          EventTime?: components["schemas"]["EventTime"];
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterMemberStateChanged: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Live.CallbackAfterMemberStateChanged
           * @constant
           */
          CallbackCommand: "Live.CallbackAfterMemberStateChanged";
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /**
           * @description Whether the members are there now.
           * @example Online
           * @enum {string}
           */
          EventType: "Online" | "Offline";
          /**
           * @description Why: they entered or left, or their heartbeat stopped or came back.
           * @example Enter
           * @enum {string}
           */
          EventCause?: "Enter" | "Leave" | "HeartbeatInterrupt" | "HeartbeatRecover";
          /** @description The members. */
          MemberList: {
            /** @description A member. */
            Member_Account: components["schemas"]["Account"];
          }[];
          /** @description When it happened, in milliseconds since 1970. */
          EventTime?: components["schemas"]["EventTime"];
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterChangeOwner: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Live.CallbackAfterChangeOwner
           * @constant
           */
          CallbackCommand: "Live.CallbackAfterChangeOwner";
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description When it happened, in milliseconds since 1970. */
          EventTime?: components["schemas"]["EventTime"];
          /** @description Who caused it. `@TIM#SYSTEM` stands for the vendor's own system. */
          Operator_Account?: components["schemas"]["Account"];
          /** @description Who owns the room now. */
          CurrentOwner_Account: components["schemas"]["Account"];
          /** @description Who owned it before. */
          OriginalOwner_Account?: components["schemas"]["Account"];
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterModifyAdmin: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Live.CallbackAfterModifyAdmin
           * @constant
           */
          CallbackCommand: "Live.CallbackAfterModifyAdmin";
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description When it happened, in milliseconds since 1970. */
          EventTime?: components["schemas"]["EventTime"];
          /** @description Who caused it. `@TIM#SYSTEM` stands for the vendor's own system. */
          Operator_Account?: components["schemas"]["Account"];
          /** @description Whom it concerns. */
          Admin_Account: components["schemas"]["Account"][];
          /**
           * @description Whether they became administrators or stopped being it. With a small letter at the beginning, other
           *     than in modify_admin.
           * @example add
           * @enum {string}
           */
          opType: "add" | "delete";
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterSeatInfoChanged: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Mic.CallbackAfterSeatInfoChanged
           * @constant
           */
          CallbackCommand: "Mic.CallbackAfterSeatInfoChanged";
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description The seats. */
          SeatList: components["schemas"]["Seat"][];
          /** @description When it happened, in milliseconds since 1970. */
          EventTime?: components["schemas"]["EventTime"];
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterCreateBattle: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Live.CallbackAfterCreateBattle
           * @constant
           */
          CallbackCommand: "Live.CallbackAfterCreateBattle";
          /** @description Who caused it. `@TIM#SYSTEM` stands for the vendor's own system. */
          Operator_Account?: components["schemas"]["Account"];
          /** @description Id of a battle, as create_battle answered it. */
          BattleId: components["schemas"]["BattleId"];
          /** @description The room that challenges. */
          FromRoomId: components["schemas"]["RoomId"];
          /** @description The rooms that are challenged. */
          ToRoomIdList: components["schemas"]["RoomId"][];
          /**
           * @description How long they have to answer, in milliseconds.
           * @example 10000
           */
          Timeout?: number;
          /**
           * @description How long it lasts, in milliseconds.
           * @example 30000
           */
          Duration?: number;
          /**
           * @description Whether they have to agree.
           * @example true
           */
          NeedResponse?: boolean;
          /**
           * @description Data of your own that go with the challenge.
           * @example round 1
           */
          ExtensionInfo?: string;
          /** @description When it happened, in milliseconds since 1970. */
          EventTime?: components["schemas"]["EventTime"];
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterStartBattle: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Live.CallbackAfterStartBattle
           * @constant
           */
          CallbackCommand: "Live.CallbackAfterStartBattle";
          /** @description Id of a battle, as create_battle answered it. */
          BattleId: components["schemas"]["BattleId"];
          /**
           * @description How long it lasts, in milliseconds.
           * @example 30000
           */
          Duration?: number;
          /**
           * @description When it was proposed, in seconds since 1970.
           * @example 1739956115
           */
          CreateTime?: number;
          /**
           * @description When it began, in seconds since 1970.
           * @example 1739956115
           */
          StartTime?: number;
          /** @description A room that competes. */
          FromRoomInfo: components["schemas"]["BattleRoom"];
          /** @description The rooms that were challenged. */
          ToRoomList: components["schemas"]["BattleRoom"][];
          /** @description When it happened, in milliseconds since 1970. */
          EventTime?: components["schemas"]["EventTime"];
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterEndBattle: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Live.CallbackAfterEndBattle
           * @constant
           */
          CallbackCommand: "Live.CallbackAfterEndBattle";
          /** @description Id of a battle, as create_battle answered it. */
          BattleId: components["schemas"]["BattleId"];
          /**
           * @description How long it lasts, in milliseconds.
           * @example 30000
           */
          Duration?: number;
          /**
           * @description When it was proposed, in seconds since 1970.
           * @example 1739956115
           */
          CreateTime?: number;
          /**
           * @description When it began, in seconds since 1970.
           * @example 1739956115
           */
          StartTime?: number;
          /**
           * @description When it ended, in seconds since 1970.
           * @example 1739956115
           */
          EndTime?: number;
          /**
           * @description Why it ended: 0 the time was up, 1 all owners left, 2 nobody agreed, so it never began.
           * @example 0
           * @enum {integer}
           */
          OpType?: 0 | 1 | 2;
          /** @description A room that competes. */
          FromRoomInfo: components["schemas"]["BattleRoom"];
          /** @description The rooms that were challenged. */
          ToRoomList: components["schemas"]["BattleRoom"][];
          /** @description When it happened, in milliseconds since 1970. */
          EventTime?: components["schemas"]["EventTime"];
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  beforeSendGift: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Live.CallbackBeforeSendGift
           * @constant
           */
          CallbackCommand: "Live.CallbackBeforeSendGift";
          /** @description Who caused it. `@TIM#SYSTEM` stands for the vendor's own system. */
          Operator_Account?: components["schemas"]["Account"];
          /** @description Id of a room, of your own choice, 48 bytes at most. The vendor's clients accept printable ASCII only. */
          RoomId: components["schemas"]["RoomId"];
          /** @description The gift. */
          GiftWater: {
            /** @description Who gives. */
            From_Account: components["schemas"]["Account"];
            /** @description Who receives. */
            To_Account?: components["schemas"]["Account"][];
            /**
             * @description When, in seconds since 1970.
             * @example 1703589922
             */
            Time?: number;
            /** @description Id of a gift, of your own choice, 20 bytes at most. */
            GiftId: components["schemas"]["GiftId"];
            /**
             * @description How many of it.
             * @example 1
             */
            Count?: number;
            /**
             * @description Its price in coins.
             * @example 10
             */
            Coins?: number;
          };
        };
      };
    };
    responses: {
      /** @description The receiver's verdict. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  beforeSendMsg: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Group.CallbackBeforeSendMsg
           * @constant
           */
          CallbackCommand: "Group.CallbackBeforeSendMsg";
          /**
           * @description Id of the room. Chat calls a room a group.
           * @example live-room
           */
          GroupId: string;
          /**
           * @description Type of the room.
           * @example Live
           */
          Type?: string;
          /** @description Who sends. */
          From_Account: components["schemas"]["Account"];
          /** @description Who caused it. `@TIM#SYSTEM` stands for the vendor's own system. */
          Operator_Account?: components["schemas"]["Account"];
          /**
           * @description The random number of the message.
           * @example 123456
           */
          Random?: number;
          /** @description The message. */
          MsgBody: components["schemas"]["ChatMessagePart"][];
          /**
           * @description Data that go with the message.
           * @example {"badge":1}
           */
          CloudCustomData?: string;
          /**
           * @description Id of the message.
           * @example 144115233406643804-1727580296-4026038328
           */
          MsgId?: string;
          /**
           * @description When, in milliseconds since 1970, as text or as a number.
           * @example 1670574414123
           * @example 1670574414123
           */
          EventTime?: string | number;
        };
      };
    };
    responses: {
      /** @description The receiver's verdict. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterSendMsg: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Group.CallbackAfterSendMsg
           * @constant
           */
          CallbackCommand: "Group.CallbackAfterSendMsg";
          /**
           * @description Id of the room. Chat calls a room a group.
           * @example live-room
           */
          GroupId: string;
          /**
           * @description Type of the room.
           * @example Live
           */
          Type?: string;
          /** @description Who sent. */
          From_Account: components["schemas"]["Account"];
          /** @description Who caused it. `@TIM#SYSTEM` stands for the vendor's own system. */
          Operator_Account?: components["schemas"]["Account"];
          /**
           * @description The random number of the message.
           * @example 123456
           */
          Random?: number;
          /** @description The message. */
          MsgBody: components["schemas"]["ChatMessagePart"][];
          /**
           * @description Data that go with the message.
           * @example {"badge":1}
           */
          CloudCustomData?: string;
          /**
           * @description Id of the message.
           * @example 144115233406643804-1727580296-4026038328
           */
          MsgId?: string;
          /**
           * @description Number of the message in the room.
           * @example 123
           */
          MsgSeq?: number;
          /**
           * @description When the message was sent, in seconds since 1970.
           * @example 1670574414
           */
          MsgTime?: number;
          /**
           * @description When, in milliseconds since 1970, as text or as a number.
           * @example 1670574414123
           * @example 1670574414123
           */
          EventTime?: string | number;
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterFollowAdd: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Follow.CallbackAfterFollowAdd
           * @constant
           */
          CallbackCommand: "Follow.CallbackAfterFollowAdd";
          /** @description Who follows. */
          From_Account: components["schemas"]["Account"];
          /** @description Whom. */
          FollowList?: {
            /** @description Who is followed. */
            To_Account?: components["schemas"]["Account"];
          }[];
          /** @description When it happened, in milliseconds since 1970. */
          EventTime?: components["schemas"]["EventTime"];
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
  afterFollowDelete: {
    parameters: {
      query: {
        /**
         * @description Id of the app. A receiver should refuse any but its own, and read the names of these parameters whatever their
         *     case.
         * @example 88888888
         */
        SdkAppid: components["parameters"]["webhookSdkAppid"];
        /**
         * @description The command, as in the body.
         * @example Live.CallbackAfterCreateRoom
         */
        CallbackCommand: components["parameters"]["webhookCallbackCommand"];
        /**
         * @description Format of the body. There is only one; the overview calls the parameter optional.
         * @example json
         */
        contenttype?: components["parameters"]["webhookContenttype"];
        /**
         * @description Address of whoever caused the event. Some commands come without it.
         * @example 127.0.0.1
         */
        ClientIP?: components["parameters"]["webhookClientIP"];
        /**
         * @description Where the event was caused: `RESTAPI`, `Web`, `Android`, `iOS`, `Windows`, `Mac`, `iPad` or `Unknown`; Chat also
         *     has `macOS` and `IOS`. Some commands come without it.
         * @example RESTAPI
         */
        OptPlatform?: components["parameters"]["webhookOptPlatform"];
        /**
         * @description Proof that the vendor calls: SHA-256 of the token followed by `RequestTime`, in lower-case hex. It covers
         *     neither body nor address, so whoever reads a signed call can repeat it with another body for a minute. Only with
         *     a token that is set and enabled.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign?: components["parameters"]["webhookSign"];
        /**
         * @description When the call was signed, in seconds since 1970. A receiver should refuse what is more than a minute away. Only
         *     with a token that is set and enabled.
         * @example 1669872112
         */
        RequestTime?: components["parameters"]["webhookRequestTime"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description The command.
           * @example Follow.CallbackAfterFollowDelete
           * @constant
           */
          CallbackCommand: "Follow.CallbackAfterFollowDelete";
          /** @description Who followed. */
          From_Account: components["schemas"]["Account"];
          /** @description Whom. */
          To_Account: components["schemas"]["Account"][];
          /** @description When it happened, in milliseconds since 1970. */
          EventTime?: components["schemas"]["EventTime"];
        };
      };
    };
    responses: {
      /** @description The event was received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReply"];
        };
      };
    };
  };
}
