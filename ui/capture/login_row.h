// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/capture_row.h"
#include "ui/capture/login_talk.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace jotscope::ui {

/// A login at an environment. The very request is shown before it is sent; what failed is explained in place.
class LoginRow : public CaptureRow {
    Q_OBJECT
public:
    using Opener = std::function<bool(const QUrl &url)>;

    explicit LoginRow(LoginMeans means, QWidget *parent = nullptr);

    void setEnvironments(std::vector<environments::Environment> environments);
    void setOpener(Opener opener) { m_opener = std::move(opener); } ///< of the browser; at first the desktop's
    LoginTalk *talk() const { return m_talk; }

Q_SIGNALS:
    void loginWanted(const QString &environment); ///< to be described; empty: an environment in the first place

private:
    void buildControls();
    void buildDetails();
    void chooseFlow();
    void press();
    void press(const QString &what);
    void tell();
    void tellState();
    void tellIdle();
    bool hasLogin() const; ///< the chosen environment
    void tellReview();
    void tellFailure();
    void tellDone();
    void showDetails(const QStringList &lines, const QString &code = {});
    void showButtons(const QString &first, const QString &second = {});
    void openBrowser(const QUrl &url);
    void copy(const QString &text);

    Opener m_opener;
    LoginTalk *m_talk;
    std::vector<environments::Environment> m_environments;
    QComboBox *m_environment;
    QComboBox *m_flow;
    QPushButton *m_begin;
    QWidget *m_details;
    FlowLabel *m_text;
    QLabel *m_code;
    QPushButton *m_first;
    QPushButton *m_second;
    bool m_isOpened = true; ///< the browser
};

} // namespace jotscope::ui
