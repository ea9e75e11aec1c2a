// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/environment.h"
#include "net/exchange.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace jotscope::ui {

/// The certificate that TLS refused: why, for whom it is, from whom, until when, and its fingerprint. Only here an exception can be made,
/// and only after a person has said that they compared the fingerprint.
class CertificateDialog : public QDialog {
    Q_OBJECT
public:
    CertificateDialog(const net::Exchange &refused, const QString &environment, QWidget *parent = nullptr);

    environments::TlsException exception() const { return m_exception; }
    /// TLS refused a certificate there, for an environment that an exception can be written into.
    static bool canShow(const net::Exchange &exchange);
    static QString hostOf(const net::Exchange &exchange);

Q_SIGNALS:
    void excepted(const jotscope::environments::TlsException &exception);

private:
    environments::TlsException m_exception;
    QCheckBox *m_compared;
    QPushButton *m_trust;
};

} // namespace jotscope::ui
