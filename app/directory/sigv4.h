// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"

namespace jotscope::directory {

struct AwsKey {
    QByteArray accessKeyId;
    QByteArray secret;
    QByteArray region;
    QByteArray service; ///< empty: the first label of the host
};

/// AWS Signature Version 4: adds X-Amz-Date and Authorization. All headers that stand in the request are signed.
void signV4(net::Request &request, AwsKey key, const QDateTime &now);

} // namespace jotscope::directory
