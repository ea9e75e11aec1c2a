// SPDX-License-Identifier: GPL-3.0-or-later
#include "login/trouble.h"

namespace jotscope::login {

const char *wordOf(Where where)
{
    switch (where) {
    case Where::Settings: return "settings";
    case Where::Discovery: return "discovery";
    case Where::Request: return "request";
    case Where::Browser: return "browser";
    case Where::Answer: return "answer";
    case Where::Device: return "device";
    case Where::Token: return "token";
    case Where::IdToken: break;
    }
    return "id-token";
}

QString nameOf(Where where)
{
    switch (where) {
    case Where::Settings: return QStringLiteral("before anything was asked");
    case Where::Discovery: return QStringLiteral("at the discovery of the provider");
    case Where::Request: return QStringLiteral("at the authorization endpoint");
    case Where::Browser: return QStringLiteral("in the browser");
    case Where::Answer: return QStringLiteral("in the answer that the browser brought");
    case Where::Device: return QStringLiteral("at the device authorization endpoint");
    case Where::Token: return QStringLiteral("at the token endpoint");
    case Where::IdToken: break;
    }
    return QStringLiteral("in the ID token");
}

} // namespace jotscope::login
