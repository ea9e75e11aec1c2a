// SPDX-License-Identifier: GPL-3.0-or-later
#include "login/trouble.h"

#include "language/told.h"

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
    case Where::Settings: return Told::tr("on this computer");
    case Where::Discovery: return Told::tr("at the discovery of the provider");
    case Where::Request: return Told::tr("at the authorization endpoint");
    case Where::Browser: return Told::tr("in the browser");
    case Where::Answer: return Told::tr("in the answer that the browser brought");
    case Where::Device: return Told::tr("at the device authorization endpoint");
    case Where::Token: return Told::tr("at the token endpoint");
    case Where::IdToken: break;
    }
    return Told::tr("in the ID token");
}

} // namespace jotscope::login
