// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/exception_row.h"
#include "ui/editor/form.h"
#include "ui/editor/row_list.h"

#include <memory>

class QCheckBox;
class QPushButton;

namespace jotscope::ui {

class SecretField;

/// How its hosts are reached: plain HTTP, authorities, client certificate, and single certificates that are trusted nevertheless.
class NetworkForm : public Form {
    Q_OBJECT
public:
    explicit NetworkForm(QWidget *parent = nullptr);

    void fill(const environments::Environment &environment) override;
    void take(environments::Environment &into) const override;
    void tell(const QString &bold, const QString &rest); ///< what the host showed

Q_SIGNALS:
    void certificateWanted(const QUrl &origin); ///< the click is the yes for that host

private:
    void buildExceptions();
    void offerHosts(const environments::Environment &environment);

    QCheckBox *m_insecure;
    QLineEdit *m_authorities;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    SecretField *m_password;
    std::unique_ptr<RowList<ExceptionRow>> m_exceptions;
    QComboBox *m_hosts;
    QPushButton *m_look;
    FlowLabel *m_result;
};

} // namespace jotscope::ui
