// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/reach.h"

namespace jotscope::directory {

void applyTls(net::Network *network, const environments::Environment &environment, const SecretSource &secrets)
{
    net::TlsSettings settings;
    for (const environments::TlsException &one : environment.tlsExceptions)
        settings.exceptions.append({one.host.toLower(), one.sha256});
    if (environment.clientCertificate) {
        const environments::ClientCertificate &certificate = *environment.clientCertificate;
        settings.certificateFile = certificate.file;
        settings.keyFile = certificate.keyFile;
        if (!certificate.password.isEmpty() && secrets)
            settings.password = [secrets, reference = certificate.password] { return secrets(reference); };
    }
    network->setTls(environment.name, std::move(settings));
}

QStringList ownSecretsOf(const environments::Environment &environment)
{
    QStringList references;
    for (const environments::KeySource &source : environment.keys)
        references.append(source.secret);
    if (environment.clientCertificate)
        references.append(environment.clientCertificate->password);
    references.removeAll(QString());
    return references;
}

} // namespace jotscope::directory
