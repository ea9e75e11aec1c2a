// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/plan.h"

namespace jotscope::directory {

/// The claim's value for a search, cut to the part that it asks for; nothing when it does not apply.
std::optional<QString> valueFor(const Alternate &alternate, const jose::Token &token);

/// Makes requests of a preset's templates for one environment and one token. Nothing of the token may decide the host.
class TemplateRequests {
public:
    TemplateRequests(const environments::Environment &environment, const jose::Token &token, const Preset &preset);

    /// The question of `call` (or of the preset itself) for an id.
    Result<Step> lookupStep(const Preset &call, int index, const QString &asked) const;
    Result<Step> alternateStep(const Alternate &alternate, const QString &value) const;
    /// A GET of some other address.
    Result<Step> urlStep(const Preset &preset, const QString &url) const;
    Step credentialStep(const environments::Credential &credential) const;

private:
    struct Template {
        QByteArray method;
        QString url;
        QList<QPair<QByteArray, QString>> headers;
        QString body;
    };
    Result<Step> make(const Template &from, const QHash<QString, QString> &own, const Preset &rules) const;
    Result<QUrl> urlFrom(const QString &text, const QHash<QString, QString> &values) const;
    Result<QList<net::Header>> headersFrom(const Template &from, const QHash<QString, QString> &values) const;
    void putToken(Step &step, const Template &from, QHash<QString, QString> values) const;
    void nameCredentials(Step &step, const Preset &rules) const;

    const environments::Environment &m_environment;
    const jose::Token &m_token;
    QHash<QString, QString> m_configured; ///< base_url, issuer and parameters
    QHash<QString, QString> m_claims;
};

} // namespace jotscope::directory
