/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The functions of libnats that the queue calls; the library is loaded when a queue is opened. */
#ifndef NETBOM_QUEUE_NATS_LIBRARY_H
#define NETBOM_QUEUE_NATS_LIBRARY_H

#include <nats/nats.h>

#include "base/library.h"

/* clang-format off */
#define NATS_FUNCTIONS(X) \
    X(jsConsumerConfig_Init) X(jsConsumerInfoList_Destroy) X(jsConsumerInfo_Destroy) \
    X(jsCtx_Destroy) X(jsMsgMetaData_Destroy) X(jsOptions_Init) X(jsPubAck_Destroy) \
    X(jsPubOptions_Init) X(jsStreamConfig_Init) X(jsStreamInfo_Destroy) X(jsSubOptions_Init) \
    X(js_AddConsumer) X(js_AddStream) X(js_Consumers) X(js_DeleteConsumer) X(js_DeleteMsg) \
    X(js_GetConsumerInfo) X(js_GetLastMsg) X(js_GetMsg) X(js_GetStreamInfo) X(js_Publish) \
    X(js_PullSubscribe) X(natsConnection_Connect) X(natsConnection_Destroy) \
    X(natsConnection_FlushTimeout) X(natsConnection_JetStream) X(natsConnection_Status) \
    X(natsMsgList_Destroy) X(natsMsg_Ack) X(natsMsg_AckSync) X(natsMsg_Destroy) \
    X(natsMsg_GetData) X(natsMsg_GetDataLength) X(natsMsg_GetMetaData) X(natsMsg_GetSubject) \
    X(natsMsg_InProgress) X(natsMsg_NakWithDelay) X(natsOptions_Create) X(natsOptions_Destroy) \
    X(natsOptions_LoadCATrustedCertificates) X(natsOptions_LoadCertificatesChain) \
    X(natsOptions_SetCustomReconnectDelay) X(natsOptions_SetErrorHandler) \
    X(natsOptions_SetExpectedHostname) X(natsOptions_SetMaxPingsOut) \
    X(natsOptions_SetMaxReconnect) X(natsOptions_SetName) X(natsOptions_SetPingInterval) \
    X(natsOptions_SetSecure) X(natsOptions_SetTimeout) X(natsOptions_SetURL) \
    X(natsOptions_SetUserCredentialsFromFiles) X(natsOptions_SetUserInfo) X(natsStatus_GetText) \
    X(natsSubscription_Destroy) X(natsSubscription_Fetch) X(nats_GetLastError)
/* clang-format on */

typedef struct {
    NATS_FUNCTIONS(LIBRARY_POINTER)
} NatsLibrary;

/* Filled by queue_connect(). */
extern NatsLibrary nats;

#endif
