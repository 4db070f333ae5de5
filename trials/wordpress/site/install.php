<?php
// Installs the site as WordPress's own installer does, without the network: php install.php FOLDER_OF_WORDPRESS
define('WP_INSTALLING', true);
/** WordPress would send the new site's password by e-mail. */
function wp_new_blog_notification() {}

require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$site = wp_install('Borås Stad', 'kommunikation', 'kommunikation@wordpress.example', true, '', '', 'sv_SE');
wp_update_user(['ID' => $site['user_id'], 'display_name' => 'Kommunikationsavdelningen']);
update_option('timezone_string', 'Europe/Stockholm');
update_option('blogdescription', '');
foreach (get_posts(['post_type' => ['post', 'page'], 'post_status' => 'any', 'numberposts' => -1]) as $sample) {
    wp_delete_post($sample->ID, true);
}
