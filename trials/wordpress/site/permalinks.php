<?php
// Chooses how the site's addresses look, and lets WordPress write its .htaccess: php permalinks.php FOLDER_OF_WORDPRESS STRUCTURE
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/file.php';
require ABSPATH . 'wp-admin/includes/misc.php';

add_filter('got_rewrite', '__return_true'); // on the command line there is no Apache to ask
$wp_rewrite->set_permalink_structure($argv[2]);
flush_rewrite_rules();
foreach (get_posts(['numberposts' => -1]) as $post) {
    $addresses[$post->post_name] = get_permalink($post);
}
echo json_encode($addresses ?? []);
