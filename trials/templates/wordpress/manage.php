<?php
// What an administrator does with the plugin: php manage.php FOLDER_OF_WORDPRESS activate|settings JSON|page CONTENT|hidden KIND|template CONTENT|theme NAME|remove|left
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/plugin.php';
require ABSPATH . 'wp-admin/includes/file.php';

$plugin = 'kommun-nyhet/kommun-nyhet.php';
wp_set_current_user(get_user_by('login', 'kommunikation')->ID);
$succeeded = function ($result) {
    if (is_wp_error($result)) throw new Exception($result->get_error_message());
    return $result;
};
switch ($argv[2]) {
    case 'activate':
        $succeeded(activate_plugin($plugin));
        $succeeded(wp_insert_user(['user_login' => 'redaktor', 'user_pass' => 'redaktor', 'display_name' => 'Kommunikationsavdelningen', 'role' => 'editor']));
        wp_set_password('kommunikation', get_current_user_id());
        break;
    case 'settings':
        update_option('kommun_nyhet', json_decode($argv[3], true));
        break;
    case 'page':
        echo get_permalink($succeeded(wp_insert_post(wp_slash(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Sida', 'post_content' => $argv[3]]), true)));
        break;
    case 'hidden': // a post that not every reader may see
        echo $succeeded(wp_insert_post(['post_title' => 'Hemligt', 'post_content' => 'Hemligt', 'post_status' => $argv[3] === 'draft' ? 'draft' : 'publish', 'post_password' => $argv[3] === 'password' ? 'x' : ''], true));
        break;
    case 'template': // as the site editor saves "Single" of a block theme
        $id = $succeeded(wp_insert_post(wp_slash(['post_type' => 'wp_template', 'post_status' => 'publish', 'post_name' => 'single', 'post_title' => 'Single', 'post_content' => $argv[3]]), true));
        $succeeded(wp_set_object_terms($id, get_stylesheet(), 'wp_theme'));
        break;
    case 'theme': // the name of the one before
        echo get_stylesheet();
        switch_theme($argv[3]);
        break;
    case 'remove':
        deactivate_plugins($plugin);
        $succeeded(delete_plugins([$plugin])); // runs uninstall.php, as the button Delete does
        break;
    case 'left': // every row that bears the plugin's name, but for what editors wrote in their pages
        $like = "LIKE '%kommun_nyhet%'";
        $or = "LIKE '%kommun-nyhet%'";
        echo json_encode([
            'options' => $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name $like OR option_name $or"),
            'custom fields' => $wpdb->get_col("SELECT meta_key FROM $wpdb->postmeta WHERE meta_key $like OR meta_key $or"),
            'user fields' => $wpdb->get_col("SELECT meta_key FROM $wpdb->usermeta WHERE meta_key $like OR meta_key $or"),
            'tables' => $wpdb->get_col("SHOW TABLES LIKE '%kommun%'"),
            'files' => glob(WP_PLUGIN_DIR . '/kommun-nyhet*'),
        ]);
}
